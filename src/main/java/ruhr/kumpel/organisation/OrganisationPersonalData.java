package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.PersonalData;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

/// A person's memberships. The organisation's profile is not about a person and stays, as long as somebody
/// answers for it.
@Component
class OrganisationPersonalData implements PersonalData {

    private final Organisations organisations;
    private final OrganisationStore store;
    private final TeamStore teams;
    private final Tidings tidings;
    private final JdbcClient db;

    OrganisationPersonalData(
            Organisations organisations, OrganisationStore store, TeamStore teams, Tidings tidings, JdbcClient db) {
        this.organisations = organisations;
        this.store = store;
        this.teams = teams;
        this.tidings = tidings;
        this.db = db;
    }

    @Override
    public String section() {
        return "organisation";
    }

    @Override
    public Map<String, Object> copyFor(PersonId person) {
        var memberships = organisations.of(person).stream()
                .map(organisation -> Map.of(
                        "organisation", organisation.name(),
                        "role",
                                teams.role(person, organisation.id())
                                        .map(TeamRole::word)
                                        .orElse("")))
                .toList();
        return Map.of("memberships", memberships);
    }

    @Override
    public void erase(PersonId person) {
        for (var organisation : teams.ofPerson(person)) leave(organisation, person);
        for (var column : List.of("asked_by", "decided_by"))
            db.sql("update organisation.verification set " + column + " = :nobody where " + column + " = :person")
                    .param("nobody", new java.util.UUID(0, 0))
                    .param("person", person.value())
                    .update();
        db.sql("delete from organisation.invitation where invited_by = :person")
                .param("person", person.value())
                .update();
    }

    /// If she was the last owner, whoever has been there longest owns it; if she was the last at all, nobody
    /// answers for the profile any more and it is hidden.
    private void leave(OrganisationId organisation, PersonId person) {
        teams.locked(organisation);
        teams.remove(organisation, person);
        var left = teams.of(organisation);
        if (left.isEmpty()) {
            store.hide(organisation, tidings.now());
            tidings.changed(organisation);
        } else if (left.getFirst().role() != TeamRole.OWNER) {
            teams.put(organisation, left.getFirst().person(), TeamRole.OWNER, tidings.now());
        }
    }
}
