package ruhr.kumpel.payment;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

/// The bank accounts that money goes to, and what it is given for.
@Component
public class Payees {

    private final PayeeStore store;
    private final Clock clock;

    Payees(PayeeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Optional<Payee> of(OrganisationId organisation) {
        return store.of(organisation);
    }

    public Optional<Payee> of(CauseId cause) {
        return store.of(cause);
    }

    /// What a supporter's banking app reads to pay this: always the account of the payment's own cause.
    public GiroCode giroCode(Payment payment) {
        var payee = store.of(payment.cause()).orElseThrow();
        return new GiroCode(payee.holder(), payee.iban(), payment.amount(), payment.reference());
    }

    @Transactional
    public Entering enter(OrganisationId organisation, String holder, String iban, PersonId by) {
        var name = holder.strip().replaceAll("\\h+", " ");
        if (!GiroCode.isHolder(name)) return new Entering.NotAHolder();
        var number = Iban.parse(iban);
        if (number.isEmpty()) return new Entering.NotAnIban();
        if (!Payee.reachable(number.get())) return new Entering.NotReachable();
        var payee = new Payee(Ids.next(), organisation, name, number.get());
        if (store.add(payee, by, clock.instant())) return new Entering.Entered(payee);
        return new Entering.HasOne(store.of(organisation).orElseThrow());
    }

    /// From now on money can be given for it; it stays with this payee for ever. Opening it again changes nothing.
    @Transactional
    public void open(CauseId cause, Payee payee) {
        store.open(cause, payee);
    }
}
