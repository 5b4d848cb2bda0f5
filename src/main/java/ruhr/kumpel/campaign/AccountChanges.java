package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.moderation.AuditTrail;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.payment.Confirming;
import ruhr.kumpel.payment.PayeeChange;
import ruhr.kumpel.payment.PayeeChanges;
import ruhr.kumpel.payment.Proposing;

/// Another account for a business, step by step: each is told to the whole team and stands in the audit trail, in
/// the transaction that does it.
@Component
class AccountChanges {

    private final PayeeChanges changes;
    private final SecondPerson second;
    private final WitnessStore witnesses;
    private final AccountLetters letters;
    private final Organisations organisations;
    private final AuditTrail audit;

    AccountChanges(
            PayeeChanges changes,
            SecondPerson second,
            WitnessStore witnesses,
            AccountLetters letters,
            Organisations organisations,
            AuditTrail audit) {
        this.changes = changes;
        this.second = second;
        this.witnesses = witnesses;
        this.letters = letters;
        this.organisations = organisations;
        this.audit = audit;
    }

    /// By an owner who has just signed in.
    @Transactional
    public Proposing propose(Organisation organisation, String holder, String iban, PersonId by) {
        var outcome = changes.propose(organisation.id(), holder, iban, by);
        if (outcome instanceof Proposing.Proposed(var change)) {
            witnesses.add(change.id(), second.team(organisation.id()));
            tell("propose", organisation, change, Optional.of(by));
        }
        return outcome;
    }

    /// By somebody of the team who has just signed in; whoever may not be the second person has nothing to confirm.
    @Transactional
    public Confirming confirm(Organisation organisation, PayeeChange change, PersonId by) {
        if (by.equals(change.proposer())) return new Confirming.OwnProposal();
        if (!second.mayBe(by, change)) return new Confirming.NotOpen();
        return confirmed(organisation, change, by, Optional.empty());
    }

    /// By the portal's manager, if the team has no second person.
    ///
    /// @param callback whom she called and how
    @Transactional
    public Confirming confirmAfterCall(Organisation organisation, PayeeChange change, String callback, PersonId by) {
        if (by.equals(change.proposer())) return new Confirming.OwnProposal();
        if (!second.mayBeManager(by, change)) return new Confirming.NotOpen();
        return confirmed(organisation, change, by, Optional.of(callback));
    }

    private Confirming confirmed(
            Organisation organisation, PayeeChange change, PersonId by, Optional<String> callback) {
        var outcome = changes.confirm(change.id(), by, callback);
        if (outcome instanceof Confirming.Confirmed(var confirmed))
            tell(callback.isPresent() ? "confirm-after-call" : "confirm", organisation, confirmed, Optional.of(by));
        return outcome;
    }

    /// By anybody of the team, as long as it is not carried out. False if it is settled.
    @Transactional
    public boolean cancel(Organisation organisation, PayeeChange change, PersonId by) {
        boolean cancelled = changes.cancel(change.id(), Optional.of(by));
        if (cancelled) settled("cancel", organisation, change, Optional.of(by));
        return cancelled;
    }

    /// When its time has come: carried out, unless who proposed or confirmed it may not do so any more.
    @Transactional
    public void settle(PayeeChange change) {
        var organisation = Objects.requireNonNull(
                organisations.named(List.of(change.organisation())).get(change.organisation()));
        if (second.stands(change)) {
            if (changes.carryOut(change.id()).isPresent()) settled("carry-out", organisation, change, Optional.empty());
        } else if (changes.cancel(change.id(), Optional.empty()))
            settled("cancel", organisation, change, Optional.empty());
    }

    private void settled(String step, Organisation organisation, PayeeChange change, Optional<PersonId> by) {
        tell(step, organisation, change, by);
        witnesses.settled(change.id());
    }

    private void tell(String step, Organisation organisation, PayeeChange change, Optional<PersonId> by) {
        letters.tell(step, organisation, change, by);
        audit.note(
                by,
                "payee." + step,
                "portal " + organisation.home() + " organisation " + organisation.id() + " account "
                        + change.iban().masked());
    }
}
