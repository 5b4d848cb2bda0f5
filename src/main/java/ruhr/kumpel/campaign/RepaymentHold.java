package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.payment.CardPayment;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.payment.Refunding;

/// Before any money goes back: its voucher is held, so that no till takes it meanwhile.
@Component
class RepaymentHold {

    private final Payments payments;
    private final CardPayment cards;
    private final VoucherStore vouchers;
    private final PurchaseStore purchases;

    RepaymentHold(Payments payments, CardPayment cards, VoucherStore vouchers, PurchaseStore purchases) {
        this.payments = payments;
        this.cards = cards;
        this.vouchers = vouchers;
        this.purchases = purchases;
    }

    /// Empty if it is written down and held; else why not. First the payment, then the voucher: in this order all lock
    /// them.
    @Transactional
    public Optional<Repayment> hold(Pledge pledge, Money amount, UUID key, PersonId by) {
        payments.held(pledge.id());
        var voucher = vouchers.of(List.of(pledge.id())).stream().findFirst().map(one -> vouchers.locked(one.id()));
        var redeemed = voucher.map(Voucher::redeemed).orElse(Money.ZERO);
        // What is left of a withdrawn purchase goes back; else whoever used a part agrees with the business.
        if (redeemed.isPositive()) {
            if (purchases.withdrawn(List.of(pledge.id())).isEmpty())
                return Optional.of(new Repayment.Redeemed(redeemed));
            var left = cards.left(List.of(pledge.id()))
                    .getOrDefault(pledge.id(), Money.ZERO)
                    .minus(redeemed);
            if (amount.compareTo(left) > 0) return Optional.of(new Repayment.TooMuch(left));
        }
        var not = cards.askBack(pledge.id(), amount, key, by);
        if (not.isPresent()) return not.map(RepaymentHold::said);
        if (cards.unsettled(List.of(pledge.id())).contains(pledge.id())) vouchers.block(List.of(pledge.id()), true);
        return Optional.empty();
    }

    static Repayment said(Refunding refunding) {
        return switch (refunding) {
            case Refunding.Refunded(var amount) -> new Repayment.Repaid(amount);
            case Refunding.UnderWay _ -> new Repayment.UnderWay();
            case Refunding.TooMuch(var left) -> new Repayment.TooMuch(left);
            case Refunding.Refused _ -> new Repayment.Refused();
            case Refunding.ByHand _ -> new Repayment.ByHand();
        };
    }
}
