package ruhr.kumpel.moderation;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.web.NotFound;

/// Complaints against decisions (DSA article 20). Somebody else decides than the first time, where there is
/// somebody.
@Component
class Complaints {

    /// DSA article 20 (1): at least six months.
    private static final int MONTHS = 6;

    private final DecisionStore decisions;
    private final Decisions deeds;
    private final Kinds kinds;
    private final Tidings tidings;
    private final Grants grants;
    private final AuditTrail audit;
    private final Clock clock;

    Complaints(
            DecisionStore decisions,
            Decisions deeds,
            Kinds kinds,
            Tidings tidings,
            Grants grants,
            AuditTrail audit,
            Clock clock) {
        this.decisions = decisions;
        this.deeds = deeds;
        this.kinds = kinds;
        this.tidings = tidings;
        this.grants = grants;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of a moderator's word on a complaint.
    sealed interface Settling {

        record Settled() implements Settling {}

        record AlreadyDone() implements Settling {}

        /// Decided the first time by the same person, and there are others.
        record NeedsSomebodyElse() implements Settling {}
    }

    boolean mayComplain(Decision decision) {
        return decision.verdict().restricts()
                && decision.at().plus(java.time.Duration.ofDays(MONTHS * 31L)).isAfter(clock.instant());
    }

    /// Said twice counts once.
    @Transactional
    public void complain(Decision decision, String text) {
        if (mayComplain(decision)) decisions.complain(decision.id(), text, clock.instant());
    }

    @Transactional
    public Settling settle(PortalId portal, UUID id, PersonId by, boolean upheld, String answer) {
        var complaint = decisions.complaint(portal, id).orElseThrow(NotFound::new);
        if (!mayDecide(complaint, portal, by)) return new Settling.NeedsSomebodyElse();
        if (!decisions.decideOnComplaint(id, upheld, answer, by, clock.instant())) return new Settling.AlreadyDone();
        var decision = complaint.against();
        audit.note(
                by,
                upheld ? "complaint.uphold" : "complaint.reject",
                "portal " + portal + " " + decision.kind() + " " + decision.subject());
        kinds.subject(decision.kind(), decision.subject())
                .ifPresent(subject -> tidings.ofComplaint(complaint, upheld, answer, subject));
        if (upheld && kinds.subject(decision.kind(), decision.subject()).isPresent()) deeds.undo(portal, id, by);
        return new Settling.Settled();
    }

    boolean mayDecide(Complaint complaint, PortalId portal, PersonId by) {
        boolean same = complaint.against().by().filter(by::equals).isPresent();
        return !same || others(portal, by).findAny().isEmpty();
    }

    private Stream<PersonId> others(PortalId portal, PersonId by) {
        var here = new Scope.OfPortal(portal);
        return Stream.concat(grants.holders(Role.MODERATOR, here).stream(), grants.holders(Role.MANAGER, here).stream())
                .filter(one -> !one.equals(by));
    }
}
