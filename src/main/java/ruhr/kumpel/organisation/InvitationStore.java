package ruhr.kumpel.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Secret;

/// Invitations that wait for an answer.
@Component
class InvitationStore {

    private static final Duration VALID = Duration.ofDays(14);
    private static final String COLUMNS = "id, organisation_id, email, role, invited_at";

    private final JdbcClient db;

    InvitationStore(JdbcClient db) {
        this.db = db;
    }

    List<Invitation> of(OrganisationId organisation, Instant now) {
        return db.sql("select " + COLUMNS + " from organisation.invitation where organisation_id = :organisation"
                        + " and expires_at > :now order by invited_at")
                .param("organisation", organisation.value())
                .param("now", SqlTime.of(now))
                .query(InvitationStore::read)
                .list();
    }

    Optional<Invitation> with(Secret secret, Instant now) {
        return db.sql("select " + COLUMNS
                        + " from organisation.invitation where secret_hash = :hash and expires_at > :now")
                .param("hash", secret.hash())
                .param("now", SqlTime.of(now))
                .query(InvitationStore::read)
                .optional();
    }

    /// Takes the invitation out, so that of two who come at once only one finds it.
    Optional<Invitation> take(Secret secret, Instant now) {
        return db.sql("delete from organisation.invitation where secret_hash = :hash and expires_at > :now returning "
                        + COLUMNS)
                .param("hash", secret.hash())
                .param("now", SqlTime.of(now))
                .query(InvitationStore::read)
                .optional();
    }

    /// Invited again, only the newest link works.
    void put(
            OrganisationId organisation, EmailAddress address, TeamRole role, Secret secret, PersonId by, Instant now) {
        db.sql("""
                insert into organisation.invitation
                       (id, organisation_id, email, role, secret_hash, invited_by, invited_at, expires_at)
                values (:id, :organisation, :email, :role, :hash, :by, :now, :end)
                on conflict (organisation_id, email)
                do update set role = excluded.role, secret_hash = excluded.secret_hash, invited_by = excluded.invited_by,
                              invited_at = excluded.invited_at, expires_at = excluded.expires_at
                """)
                .param("id", Ids.next())
                .param("organisation", organisation.value())
                .param("email", address.key())
                .param("role", role.name())
                .param("hash", secret.hash())
                .param("by", by.value())
                .param("now", SqlTime.of(now))
                .param("end", SqlTime.of(now.plus(VALID)))
                .update();
    }

    /// Whether it was one of this organisation's.
    boolean withdraw(OrganisationId organisation, UUID id) {
        return db.sql("delete from organisation.invitation where organisation_id = :organisation and id = :id")
                        .param("organisation", organisation.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    int invitedBy(PersonId person, Instant since) {
        return db.sql("select count(*) from organisation.invitation where invited_by = :person and invited_at > :since")
                .param("person", person.value())
                .param("since", SqlTime.of(since))
                .query(Integer.class)
                .single();
    }

    private static Invitation read(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new EmailAddress(row.getString("email")),
                TeamRole.valueOf(row.getString("role")),
                SqlTime.in(row, "invited_at"));
    }
}
