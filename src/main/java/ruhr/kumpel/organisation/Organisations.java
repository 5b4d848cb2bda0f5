package ruhr.kumpel.organisation;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.web.Visit;

/// Who organisations are and who may act for them.
@Component
public class Organisations {

    private final OrganisationStore store;
    private final TeamStore teams;
    private final Tidings tidings;

    Organisations(OrganisationStore store, TeamStore teams, Tidings tidings) {
        this.store = store;
        this.teams = teams;
        this.tidings = tidings;
    }

    /// Those that are there, hidden ones included: the caller has published under their name.
    public Map<OrganisationId, Organisation> named(Collection<OrganisationId> ids) {
        return store.named(ids).stream().collect(toMap(Organisation::id, Function.identity()));
    }

    /// Those in whose team the person is, by name.
    public List<Organisation> of(PersonId person) {
        return store.of(person);
    }

    public boolean mayActFor(PersonId person, OrganisationId organisation) {
        return teams.role(person, organisation).isPresent();
    }

    /// Since when she has done so; empty for strangers.
    public Optional<Instant> actsSince(PersonId person, OrganisationId organisation) {
        return teams.of(organisation).stream()
                .filter(one -> one.person().equals(person))
                .map(Membership::since)
                .findFirst();
    }

    /// Whether she may change the team and what only owners change.
    public boolean owns(PersonId person, OrganisationId organisation) {
        return teams.role(person, organisation).filter(TeamRole.OWNER::equals).isPresent();
    }

    /// Everybody in the team, owners first.
    public List<PersonId> team(OrganisationId organisation) {
        return teams.of(organisation).stream().map(Membership::person).toList();
    }

    /// Enters an organisation; whoever does so owns it.
    @Transactional
    public Organisation enter(Profile profile, PortalId home, PersonId by) {
        var entered = enterForNobody(profile, home);
        teams.put(entered.id(), by, TeamRole.OWNER, tidings.now());
        return entered;
    }

    /// Without a team: the portal's manager keeps it until somebody claims it.
    @Transactional
    Organisation enterForNobody(Profile profile, PortalId home) {
        var id = new OrganisationId(Ids.next());
        store.add(id, freeSlug(profile.name()), profile, home, tidings.now());
        tidings.changed(id);
        return store.named(List.of(id)).getFirst();
    }

    /// Its address stays as it is: people have it on paper. Answers what stands there if it was changed since it was
    /// seen; then nothing is.
    @Transactional
    public Optional<Organisation> change(
            OrganisationId id, Predicate<Organisation> asSeen, Function<Organisation, Profile> change) {
        var now = store.locked(id);
        if (!asSeen.test(now)) return Optional.of(now);
        store.change(id, change.apply(now), tidings.now());
        tidings.changed(id);
        return Optional.empty();
    }

    public Optional<Organisation> with(Slug slug) {
        return store.with(slug);
    }

    /// What this person may edit; empty for strangers, as if it did not exist.
    public Optional<Organisation> editable(Slug slug, PersonId by) {
        return store.with(slug).filter(organisation -> mayActFor(by, organisation.id()));
    }

    /// What this visitor may edit: her team's, or what nobody answers for yet on the portal that she manages.
    Optional<Organisation> editable(Slug slug, Visit visit) {
        var person = visit.memberHere().person();
        return store.with(slug)
                .filter(one -> mayActFor(person, one.id())
                        || visit.may(Role.MANAGER)
                                && one.home().equals(visit.portal())
                                && teams.of(one.id()).isEmpty());
    }

    /// What this person owns.
    public Optional<Organisation> owned(Slug slug, PersonId by) {
        return store.with(slug).filter(found -> owns(by, found.id()));
    }

    private Slug freeSlug(String name) {
        var wish = Slug.of(name, "organisation");
        var slug = wish;
        for (int number = 2; store.slugTaken(slug); number++) slug = new Slug(wish + "-" + number);
        return slug;
    }
}
