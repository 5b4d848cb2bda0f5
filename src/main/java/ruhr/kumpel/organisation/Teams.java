package ruhr.kumpel.organisation;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

/// Changes who is in a team. There is always at least one owner.
@Component
class Teams {

    private final TeamStore store;
    private final Clock clock;

    Teams(TeamStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<Membership> of(OrganisationId organisation) {
        return store.of(organisation);
    }

    /// Gives somebody of the team another role.
    @Transactional
    public Parting give(OrganisationId organisation, PersonId person, TeamRole role) {
        var team = store.locked(organisation);
        if (team.stream().noneMatch(one -> one.person().equals(person))) return new Parting.Parted();
        if (role != TeamRole.OWNER && isLastOwner(person, team)) return new Parting.LastOwner();
        store.put(organisation, person, role, clock.instant());
        return new Parting.Parted();
    }

    /// Takes somebody out of the team, be it herself.
    @Transactional
    public Parting remove(OrganisationId organisation, PersonId person) {
        if (isLastOwner(person, store.locked(organisation))) return new Parting.LastOwner();
        store.remove(organisation, person);
        return new Parting.Parted();
    }

    private static boolean isLastOwner(PersonId person, List<Membership> team) {
        var owners = team.stream()
                .filter(one -> one.role() == TeamRole.OWNER)
                .map(Membership::person)
                .toList();
        return owners.equals(List.of(person));
    }
}
