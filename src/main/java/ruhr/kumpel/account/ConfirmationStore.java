package ruhr.kumpel.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Secret;

@Component
class ConfirmationStore {

    private static final String WAITING = """
            select code_id, purpose, subject, mail_code.email
              from account.confirmation
              join account.mail_code on mail_code.id = confirmation.code_id
            """;

    /// What waits for an address to be confirmed.
    record Waiting(UUID id, String purpose, UUID subject, EmailAddress address) {}

    private final JdbcClient db;

    ConfirmationStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID code, String purpose, UUID subject) {
        db.sql("insert into account.confirmation (code_id, purpose, subject) values (:code, :purpose, :subject)")
                .param("code", code)
                .param("purpose", purpose)
                .param("subject", subject)
                .update();
    }

    Optional<Waiting> with(UUID id) {
        return db.sql(WAITING + " where code_id = :id")
                .param("id", id)
                .query((row, _) -> waiting(row))
                .optional();
    }

    Optional<Waiting> behind(Secret link) {
        return db.sql(WAITING + " where link = :link")
                .param("link", link.hash())
                .query((row, _) -> waiting(row))
                .optional();
    }

    /// Whether this is the first confirmation of the thing; waits for one under way.
    boolean first(Waiting waiting, PersonId person, Instant now) {
        return db.sql("""
                        insert into account.confirmed (purpose, subject, person_id, at)
                        values (:purpose, :subject, :person, :now)
                        on conflict do nothing
                        """)
                        .param("purpose", waiting.purpose())
                        .param("subject", waiting.subject())
                        .param("person", person.value())
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    void led(Waiting waiting, String path) {
        db.sql("update account.confirmed set path = :path where purpose = :purpose and subject = :subject")
                .param("path", path)
                .param("purpose", waiting.purpose())
                .param("subject", waiting.subject())
                .update();
    }

    Confirming.Done result(Waiting waiting) {
        return db.sql("select person_id, path from account.confirmed where purpose = :purpose and subject = :subject")
                .param("purpose", waiting.purpose())
                .param("subject", waiting.subject())
                .query((row, _) -> new Confirming.Done(
                        new PersonId(row.getObject("person_id", UUID.class)), row.getString("path")))
                .single();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("code_id", UUID.class),
                row.getString("purpose"),
                row.getObject("subject", UUID.class),
                new EmailAddress(row.getString("email")));
    }
}
