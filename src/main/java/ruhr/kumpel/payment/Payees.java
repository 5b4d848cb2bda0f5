package ruhr.kumpel.payment;

import java.time.Clock;
import java.util.List;
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

    /// Where new payments go.
    public Optional<Payee> of(OrganisationId organisation) {
        return store.of(organisation);
    }

    /// Those that it had, too, newest first: money that was promised earlier may still come there.
    public List<Payee> all(OrganisationId organisation) {
        return store.all(organisation);
    }

    /// Where new payments for it go.
    public Optional<Payee> of(CauseId cause) {
        return store.of(cause);
    }

    /// What a supporter's banking app reads to pay this: always the account that she was told when she promised it.
    public GiroCode giroCode(Payment payment) {
        var payee = store.of(payment);
        return new GiroCode(payee.holder(), payee.iban(), payment.amount(), payment.reference());
    }

    @Transactional
    public Entering enter(OrganisationId organisation, String holder, String iban, PersonId by) {
        return switch (Naming.of(holder, iban)) {
            case Naming.NotAHolder _ -> new Entering.NotAHolder();
            case Naming.NotAnIban _ -> new Entering.NotAnIban();
            case Naming.NotReachable _ -> new Entering.NotReachable();
            case Naming.Named(var name, var number) -> enter(new Payee(Ids.next(), organisation, name, number), by);
        };
    }

    private Entering enter(Payee payee, PersonId by) {
        if (store.add(payee, by, clock.instant())) return new Entering.Entered(payee);
        return new Entering.HasOne(store.of(payee.organisation()).orElseThrow());
    }

    /// From now on money can be given for it; it stays with the organisation of this payee for ever. Opening it again
    /// changes nothing.
    @Transactional
    public void open(CauseId cause, Payee payee) {
        store.open(cause, payee);
    }
}
