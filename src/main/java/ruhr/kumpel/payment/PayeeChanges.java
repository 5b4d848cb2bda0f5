package ruhr.kumpel.payment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.payment.PayeeChange.Confirmation;

/// Another account for an organisation: two people and three days, never one alone (promise 7). Who may propose and
/// who may confirm, the feature knows that knows the teams; that they are two, and that the days are over, the
/// database sees to.
@Component
public class PayeeChanges {

    private final PayeeChangeStore store;
    private final PayeeStore payees;
    private final Clock clock;

    PayeeChanges(PayeeChangeStore store, PayeeStore payees, Clock clock) {
        this.store = store;
        this.payees = payees;
        this.clock = clock;
    }

    /// Also one that is settled.
    public Optional<PayeeChange> with(UUID id) {
        return store.with(id);
    }

    public Optional<PayeeChange> open(OrganisationId organisation) {
        return store.open(organisation);
    }

    /// Of all organisations, oldest first.
    public List<PayeeChange> open() {
        return store.open();
    }

    public List<PayeeChange> proposedBy(PersonId person) {
        return store.proposedBy(person);
    }

    @Transactional
    public Proposing propose(OrganisationId organisation, String holder, String iban, PersonId by) {
        return switch (Naming.of(holder, iban)) {
            case Naming.NotAHolder _ -> new Proposing.NotAHolder();
            case Naming.NotAnIban _ -> new Proposing.NotAnIban();
            case Naming.NotReachable _ -> new Proposing.NotReachable();
            case Naming.Named(var name, var number) -> propose(organisation, name, number, by);
        };
    }

    private Proposing propose(OrganisationId organisation, String holder, Iban iban, PersonId by) {
        var now = payees.of(organisation);
        if (now.isEmpty()) return new Proposing.NotNow();
        if (now.get().holder().equals(holder) && now.get().iban().equals(iban)) return new Proposing.Same();
        var change = new PayeeChange(Ids.next(), organisation, holder, iban, by, now(), Optional.empty());
        return store.add(change) ? new Proposing.Proposed(change) : new Proposing.NotNow();
    }

    /// @param callback what the portal's manager says about her call; empty if somebody of the team confirms
    @Transactional
    public Confirming confirm(UUID id, PersonId by, Optional<String> callback) {
        var change = store.held(id);
        if (change.isEmpty()) return new Confirming.NotOpen();
        if (change.get().proposer().equals(by)) return new Confirming.OwnProposal();
        var earlier = change.get().confirmation();
        if (earlier.isPresent())
            return earlier.get().by().equals(by) ? new Confirming.Again(change.get()) : new Confirming.NotOpen();
        var confirmation = new Confirmation(by, callback.isPresent(), now());
        store.confirm(id, confirmation);
        callback.ifPresent(note -> store.noteCallback(id, note));
        return new Confirming.Confirmed(change.get().confirmed(confirmation));
    }

    /// @param by nobody: the installation. False if it was settled before.
    @Transactional
    public boolean cancel(UUID id, Optional<PersonId> by) {
        if (store.held(id).isEmpty()) return false;
        store.cancel(id, by, now());
        store.settle(id);
        return true;
    }

    /// From now on new payments go there; those that were begun keep the account that their supporters were told.
    /// Empty if it is not time yet, or if it was settled before.
    @Transactional
    public Optional<Payee> carryOut(UUID id) {
        var now = now();
        var change = store.held(id)
                .filter(one -> one.due().filter(due -> !now.isBefore(due)).isPresent());
        if (change.isEmpty()) return Optional.empty();
        var payee = new Payee(
                Ids.next(),
                change.get().organisation(),
                change.get().holder(),
                change.get().iban());
        payees.replace(payee, change.get(), now);
        store.settle(id);
        return Optional.of(payee);
    }

    /// Forgets what was written about her; that there were two stays.
    public void forget(PersonId person) {
        store.forget(person);
    }

    /// As exact as the database keeps it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
