package ruhr.kumpel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.moderation.AuditTrail;

/// Who of a portal's team hears of an inquiry first. Everybody of the team sees all of them and may take any.
@Component
class Duties {

    private final DutyStore store;
    private final Grants grants;
    private final AuditTrail audit;

    Duties(DutyStore store, Grants grants, AuditTrail audit) {
        this.store = store;
        this.grants = grants;
        this.audit = audit;
    }

    /// Who is set for this; the whole team if nobody is, or if nobody who is set belongs to it any more.
    List<PersonId> answering(PortalId portal, Topic topic, Optional<String> town) {
        return answering(store.of(portal), team(portal), topic, town);
    }

    static List<PersonId> answering(List<Duty> duties, List<PersonId> team, Topic topic, Optional<String> town) {
        var set = duties.stream()
                .filter(duty -> duty.fits(topic, town))
                .map(Duty::person)
                .filter(team::contains)
                .distinct()
                .toList();
        return set.isEmpty() ? team : set;
    }

    /// Of those who belong to the team.
    List<Duty> of(PortalId portal) {
        var team = team(portal);
        return store.of(portal).stream()
                .filter(duty -> team.contains(duty.person()))
                .toList();
    }

    List<PersonId> team(PortalId portal) {
        var here = new Scope.OfPortal(portal);
        var team = new ArrayList<>(grants.holders(Role.MANAGER, here));
        for (var one : grants.holders(Role.MODERATOR, here)) if (!team.contains(one)) team.add(one);
        return team;
    }

    @Transactional
    void add(PortalId portal, PersonId person, @Nullable Topic topic, @Nullable String town, PersonId by) {
        store.add(portal, person, topic, town);
        audit.note(by, "duty.give", "portal " + portal + " person " + person + " " + topic + " " + town);
    }

    @Transactional
    boolean remove(PortalId portal, UUID duty, PersonId by) {
        if (!store.remove(portal, duty)) return false;
        audit.note(by, "duty.take", "portal " + portal + " duty " + duty);
        return true;
    }
}
