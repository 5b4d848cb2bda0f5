package ruhr.kumpel.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

/// Who is in which team.
@Component
class TeamStore {

    private final JdbcClient db;

    TeamStore(JdbcClient db) {
        this.db = db;
    }

    /// Owners first, then by how long they have been there.
    List<Membership> of(OrganisationId organisation) {
        return db.sql("""
                select person_id, role, since
                  from organisation.membership
                 where organisation_id = :organisation
                 order by role = 'OWNER' desc, since, person_id
                """)
                .param("organisation", organisation.value())
                .query((row, _) -> new Membership(
                        new PersonId(row.getObject(1, UUID.class)),
                        TeamRole.valueOf(row.getString(2)),
                        SqlTime.in(row, "since")))
                .list();
    }

    /// The same, with the team held so that two changes at once cannot take away the last owner.
    List<Membership> locked(OrganisationId organisation) {
        db.sql("select id from organisation.organisation where id = :id for update")
                .param("id", organisation.value())
                .query()
                .optionalValue();
        return of(organisation);
    }

    Optional<TeamRole> role(PersonId person, OrganisationId organisation) {
        return db.sql("""
                select role from organisation.membership
                 where organisation_id = :organisation and person_id = :person
                """)
                .param("organisation", organisation.value())
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(TeamRole::valueOf);
    }

    List<OrganisationId> ofPerson(PersonId person) {
        return db.sql("select organisation_id from organisation.membership where person_id = :person")
                .param("person", person.value())
                .query((row, _) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
    }

    void put(OrganisationId organisation, PersonId person, TeamRole role, Instant now) {
        db.sql("""
                insert into organisation.membership (organisation_id, person_id, role, since)
                values (:organisation, :person, :role, :now)
                on conflict (organisation_id, person_id) do update set role = excluded.role
                """)
                .param("organisation", organisation.value())
                .param("person", person.value())
                .param("role", role.name())
                .param("now", SqlTime.of(now))
                .update();
    }

    void remove(OrganisationId organisation, PersonId person) {
        db.sql("delete from organisation.membership where organisation_id = :organisation and person_id = :person")
                .param("organisation", organisation.value())
                .param("person", person.value())
                .update();
    }
}
