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
import ruhr.kumpel.kernel.Secret;

@Component
class MailCodeStore {

    private final JdbcClient db;

    MailCodeStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, EmailAddress address, byte[] digits, Secret link, Instant expires) {
        db.sql("""
                insert into account.mail_code (id, email, digits, link, tries_left, letters, expires)
                values (:id, :email, :digits, :link, 5, 1, :expires)
                """)
                .param("id", id)
                .param("email", address.value())
                .param("digits", digits)
                .param("link", link.hash())
                .param("expires", SqlTime.of(expires))
                .update();
    }

    /// Locked until the end of the transaction: of two clicks the second waits for the first.
    Optional<MailCode> locked(UUID id) {
        return db.sql("select * from account.mail_code where id = :id for update")
                .param("id", id)
                .query((row, _) -> code(row))
                .optional();
    }

    Optional<MailCode> behind(Secret link) {
        return db.sql("select * from account.mail_code where link = :link")
                .param("link", link.hash())
                .query((row, _) -> code(row))
                .optional();
    }

    Optional<MailCode> with(UUID id) {
        return db.sql("select * from account.mail_code where id = :id")
                .param("id", id)
                .query((row, _) -> code(row))
                .optional();
    }

    void missed(UUID id) {
        db.sql("update account.mail_code set tries_left = tries_left - 1 where id = :id")
                .param("id", id)
                .update();
    }

    void used(UUID id, Instant now) {
        db.sql("update account.mail_code set used = :now where id = :id")
                .param("id", id)
                .param("now", SqlTime.of(now))
                .update();
    }

    void renew(UUID id, byte[] digits, Secret link, Instant expires) {
        db.sql("""
                update account.mail_code
                   set digits = :digits, link = :link, expires = :expires, tries_left = 5, letters = letters + 1
                 where id = :id
                """)
                .param("id", id)
                .param("digits", digits)
                .param("link", link.hash())
                .param("expires", SqlTime.of(expires))
                .update();
    }

    int removeExpiredBefore(Instant moment) {
        return db.sql("delete from account.mail_code where expires < :moment")
                .param("moment", SqlTime.of(moment))
                .update();
    }

    private static MailCode code(ResultSet row) throws SQLException {
        return new MailCode(
                row.getObject("id", UUID.class),
                new EmailAddress(row.getString("email")),
                row.getBytes("digits"),
                row.getInt("tries_left"),
                row.getInt("letters"),
                SqlTime.in(row, "expires"),
                SqlTime.maybe(row, "used"));
    }
}
