package ruhr.kumpel.moderation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;

/// Who of a portal's team is on which case. Whoever changes that says whom she saw on it, so that two who press
/// at once do not take it from each other.
@Component
class Cases {

    private final CareStore care;
    private final ReviewStore reviews;
    private final Grants grants;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cases(
            CareStore care,
            ReviewStore reviews,
            Grants grants,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.care = care;
        this.reviews = reviews;
        this.grants = grants;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Passing take(PortalId portal, UUID review, PersonId by, Optional<PersonId> seen) {
        if (!care.lock(portal, review)) return new Passing.AlreadyDone();
        if (!isStill(seen, review, by)) return new Passing.SomebodyElseHasIt();
        care.give(review, by, clock.instant());
        return new Passing.Passed();
    }

    @Transactional
    Passing letGo(PortalId portal, UUID review, PersonId by) {
        if (!care.lock(portal, review)) return new Passing.AlreadyDone();
        if (care.of(review).filter(by::equals).isEmpty()) return new Passing.SomebodyElseHasIt();
        care.letGo(review);
        return new Passing.Passed();
    }

    /// Tells the other one, with a note.
    @Transactional
    Passing handOn(PortalId portal, UUID id, PersonId by, Optional<PersonId> seen, PersonId to, String note) {
        if (!care.lock(portal, id)) return new Passing.AlreadyDone();
        if (to.equals(by) || !team(portal).contains(to)) return new Passing.NotOfTheTeam();
        if (!isStill(seen, id, by)) return new Passing.SomebodyElseHasIt();
        var review = reviews.of(portal, id).orElseThrow();
        care.give(id, to, clock.instant());
        care.handed(id, by, to, note, clock.instant());
        audit.note(by, "case.hand-on", "portal " + portal + " review " + id + " person " + to);
        events.publishEvent(new CaseHandedOn(id, review.kind(), portal, by, to, note));
        return new Passing.Passed();
    }

    /// Managers first: a case that nobody wants to decide alone goes to them.
    List<PersonId> team(PortalId portal) {
        var here = new Scope.OfPortal(portal);
        var team = new ArrayList<>(grants.holders(Role.MANAGER, here));
        for (var one : grants.holders(Role.MODERATOR, here)) if (!team.contains(one)) team.add(one);
        return team;
    }

    private boolean isStill(Optional<PersonId> seen, UUID review, PersonId by) {
        var now = care.of(review);
        return now.equals(seen) || now.filter(by::equals).isPresent();
    }
}
