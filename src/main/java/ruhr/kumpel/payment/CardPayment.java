package ruhr.kumpel.payment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.payment.CardTold.Fate;

/// By card or wallet on the provider's page, straight to the payee's own account there.
@Component
public final class CardPayment implements PaymentMethod {

    private static final Logger LOG = LoggerFactory.getLogger(CardPayment.class);

    private final CardProvider provider;
    private final CardAccountStore accounts;
    private final CardStore store;
    private final PayeeStore payees;
    private final CardRefunds refunds;
    private final CardLook look;
    private final Clock clock;

    CardPayment(
            CardProvider provider,
            CardAccountStore accounts,
            CardStore store,
            PayeeStore payees,
            CardRefunds refunds,
            CardLook look,
            Clock clock) {
        this.provider = provider;
        this.accounts = accounts;
        this.store = store;
        this.payees = payees;
        this.refunds = refunds;
        this.look = look;
        this.clock = clock;
    }

    @Override
    public boolean takes(Payment payment) {
        return payment.state().open() && provider.there() && account(payment).isPresent();
    }

    /// One page at a time for each payment: who presses twice, or comes back, gets the same one. A new one begins only
    /// when the provider says that the last is over, so that nobody pays twice.
    @Override
    public Beginning begin(Payment payment, CardErrand errand) {
        var account = account(payment);
        if (!takes(payment) || account.isEmpty()) return new Beginning.NotNow();
        try {
            var last = store.of(payment.id()).stream().findFirst();
            if (last.isPresent() && last.get().told().fate() == Fate.OPEN) look.at(last.get());
            return opened(payment, account.get(), errand);
        } catch (ProviderAway e) {
            LOG.warn("The card provider does not open a page", e);
            return new Beginning.Away();
        } catch (ProviderRefused e) {
            LOG.error("The card provider refuses to open a page", e);
            return new Beginning.Away();
        }
    }

    @Override
    public Refunding giveBack(UUID payment, Money amount, UUID key, PersonId by) {
        return refunds.giveBack(payment, amount, key, by);
    }

    /// Writes down what is to be given back and holds it, in the caller's transaction; [#giveBack] with the same key
    /// then does it.
    public Optional<Refunding> askBack(UUID payment, Money amount, UUID key, PersonId by) {
        return refunds.ask(payment, amount, key, by);
    }

    /// Asks the provider how it stands: the supporter comes back before its message does. Nothing if it does not
    /// answer.
    public void comesBack(UUID payment) {
        try {
            store.of(payment).stream()
                    .filter(one -> one.told().fate() == Fate.OPEN)
                    .forEach(look::at);
        } catch (ProviderAway | ProviderRefused e) {
            LOG.warn("How payment {} stands is not known yet", payment, e);
        }
    }

    /// She does not want to pay any more: its page is closed.
    public void abandon(UUID payment) {
        try {
            store.of(payment).stream()
                    .filter(one -> one.told().fate() == Fate.OPEN)
                    .forEach(one -> provider.stripe().ifPresent(stripe -> stripe.close(one)));
        } catch (ProviderAway | ProviderRefused e) {
            LOG.warn("The card page of payment {} stays open until it expires", payment, e);
        }
    }

    /// Those of these payments for which a refund is under way or a dispute goes on.
    public Set<UUID> unsettled(Collection<UUID> payments) {
        return store.unsettled(payments);
    }

    /// What cards have paid of each and what is still there; nothing for those that no card has paid.
    public Map<UUID, Money> left(Collection<UUID> payments) {
        return store.left(payments);
    }

    private Beginning opened(Payment payment, CardAccount account, CardErrand errand) {
        var all = store.of(payment.id());
        if (all.stream().anyMatch(one -> one.told().fate() == Fate.PAID)) return new Beginning.NotNow();
        if (all.isEmpty() || all.getFirst().told().fate() == Fate.OVER)
            store.begin(new CardAttempt(
                    payment.id(),
                    all.size() + 1,
                    account.account(),
                    errand,
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    Optional.empty(),
                    Optional.empty(),
                    CardTold.NOTHING,
                    0));
        return new Beginning.At(look.page(store.of(payment.id()).getFirst()));
    }

    private Optional<CardAccount> account(Payment payment) {
        return accounts.of(payees.of(payment).organisation()).filter(CardAccount::ready);
    }
}
