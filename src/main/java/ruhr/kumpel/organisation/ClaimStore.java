package ruhr.kumpel.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Claims in the database, and those that wait for a confirmed address.
@Component
class ClaimStore {

    private final JdbcClient db;

    ClaimStore(JdbcClient db) {
        this.db = db;
    }

    /// What she says anew replaces what she said before.
    void put(Claim claim) {
        db.sql("""
                insert into organisation.claim (id, organisation_id, person_id, who, proof, claimed_at)
                values (:id, :organisation, :person, :who, :proof, :now)
                on conflict (organisation_id, person_id) where decided_at is null
                do update set who = excluded.who, proof = excluded.proof
                """)
                .param("id", claim.id())
                .param("organisation", claim.organisation().value())
                .param("person", claim.person().value())
                .param("who", claim.who())
                .param("proof", claim.proof())
                .param("now", SqlTime.of(claim.claimed()))
                .update();
    }

    /// Also one that is decided.
    Optional<Claim> with(UUID id) {
        return db.sql("select * from organisation.claim where id = :id")
                .param("id", id)
                .query(ClaimStore::read)
                .optional();
    }

    /// Waiting, longest first.
    List<Claim> on(OrganisationId organisation) {
        return db.sql(
                        "select * from organisation.claim where organisation_id = :id and decided_at is null order by claimed_at, id")
                .param("id", organisation.value())
                .query(ClaimStore::read)
                .list();
    }

    List<Claim> of(PersonId person) {
        return db.sql(
                        "select * from organisation.claim where person_id = :id and decided_at is null order by claimed_at")
                .param("id", person.value())
                .query(ClaimStore::read)
                .list();
    }

    /// Waiting on this portal, longest first.
    List<Claim> waiting(PortalId portal) {
        return db.sql("""
                select c.* from organisation.claim c
                  join organisation.organisation o on o.id = c.organisation_id
                 where o.portal_id = :portal and c.decided_at is null
                 order by c.claimed_at, c.id
                """)
                .param("portal", portal.value())
                .query(ClaimStore::read)
                .list();
    }

    /// Her words go, the row says for a while that it is decided.
    void decided(UUID claim, Instant now) {
        db.sql("update organisation.claim set who = '', proof = '', decided_at = :now where id = :id")
                .param("id", claim)
                .param("now", SqlTime.of(now))
                .update();
    }

    void forget(PersonId person) {
        db.sql("delete from organisation.claim where person_id = :id")
                .param("id", person.value())
                .update();
    }

    /// Sent twice, it waits once.
    void ask(UUID id, OrganisationId organisation, String who, String proof, Instant now) {
        db.sql("""
                insert into organisation.claim_asking (id, organisation_id, who, proof, asked_at)
                values (:id, :organisation, :who, :proof, :now)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("organisation", organisation.value())
                .param("who", who)
                .param("proof", proof)
                .param("now", SqlTime.of(now))
                .update();
    }

    /// What waited; it waits no longer.
    Optional<Claim> takeAsking(UUID id, PersonId person, Instant now) {
        return db.sql("delete from organisation.claim_asking where id = :id returning organisation_id, who, proof")
                .param("id", id)
                .query((row, _) -> new Claim(
                        id,
                        new OrganisationId(row.getObject(1, UUID.class)),
                        person,
                        row.getString(2),
                        row.getString(3),
                        now))
                .optional();
    }

    void forgetAskingsBefore(Instant time) {
        db.sql("delete from organisation.claim_asking where asked_at < :time")
                .param("time", SqlTime.of(time))
                .update();
    }

    void forgetDecidedBefore(Instant time) {
        db.sql("delete from organisation.claim where decided_at < :time")
                .param("time", SqlTime.of(time))
                .update();
    }

    private static Claim read(ResultSet row, int number) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("who"),
                row.getString("proof"),
                SqlTime.in(row, "claimed_at"));
    }
}
