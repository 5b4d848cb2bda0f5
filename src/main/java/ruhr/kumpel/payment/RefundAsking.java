package ruhr.kumpel.payment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.payment.CardTold.Fate;

/// Writes down that something is to be given back, and holds it against everybody else who would give it back, too.
@Component
class RefundAsking {

    private final CardStore store;
    private final CardRefundStore refunds;
    private final PaymentStore payments;
    private final Clock clock;

    RefundAsking(CardStore store, CardRefundStore refunds, PaymentStore payments, Clock clock) {
        this.store = store;
        this.refunds = refunds;
        this.payments = payments;
        this.clock = clock;
    }

    /// Empty if it is written down; else why not.
    @Transactional
    public Optional<Refunding> ask(UUID payment, Money amount, UUID key, PersonId by) {
        payments.locked(List.of(payment));
        var earlier = refunds.with(key);
        if (earlier.isPresent())
            return earlier.get().payment().equals(payment)
                            && earlier.get().amount().equals(amount)
                    ? Optional.empty()
                    : Optional.of(new Refunding.Refused());
        var paid = store.of(payment).stream()
                .filter(one -> one.told().fate() == Fate.PAID)
                .findFirst();
        if (paid.isEmpty()) return Optional.of(new Refunding.ByHand());
        var left = left(store.locked(paid.get()));
        if (!amount.isPositive() || amount.compareTo(left) > 0) return Optional.of(new Refunding.TooMuch(left));
        refunds.add(
                new CardRefund(key, payment, paid.get().number(), amount, CardRefund.State.ASKED, by),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return Optional.empty();
    }

    private Money left(CardAttempt attempt) {
        var held = refunds.asked(attempt).stream().map(CardRefund::amount).toList();
        return attempt.told().left().minus(Money.sum(held));
    }
}
