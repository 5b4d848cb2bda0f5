package ruhr.kumpel.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.web.Member;

@Component
class BrowserStore {

    private final JdbcClient db;

    BrowserStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID browser, PersonId person, String device, Instant now) {
        db.sql("insert into account.browser (id, person_id, device, signed_in) values (:id, :person, :device, :now)")
                .param("id", browser)
                .param("person", person.value())
                .param("device", device)
                .param("now", SqlTime.of(now))
                .update();
    }

    void signedInAgain(UUID browser, Instant now) {
        db.sql("update account.browser set signed_in = :now where id = :id")
                .param("id", browser)
                .param("now", SqlTime.of(now))
                .update();
    }

    /// Who is signed in there, with what she may do, in one question, asked with every request of a member:
    /// whatever ends the browser, the person or a grant ends it everywhere with the next request.
    Optional<SignedIn> with(UUID browser) {
        return db.sql("""
                select browser.signed_in, person.id, person.name, person.language,
                       "grant".role, "grant".portal_id, "grant".municipality, "grant".branch
                  from account.browser
                  join account.person on person.id = browser.person_id
                  left join account.every_grant as "grant" on "grant".person_id = person.id
                 where browser.id = :browser
                   and not exists (select from account.block where block.person_id = person.id)
                """).param("browser", browser).query((org.springframework.jdbc.core.ResultSetExtractor<
                        Optional<SignedIn>>)
                rows -> signedIn(browser, rows));
    }

    /// The latest first. Spring Session counts in milliseconds; a browser without any session left is gone.
    List<Device> of(PersonId person) {
        return db.sql("""
                select browser.id, browser.device, browser.signed_in, max(session.last_access_time) as last_used
                  from account.browser
                  join account.session on session.principal_name = browser.id::text
                 where browser.person_id = :person
                 group by browser.id
                 order by last_used desc
                """)
                .param("person", person.value())
                .query((row, _) -> new Device(
                        row.getObject("id", UUID.class),
                        row.getString("device"),
                        SqlTime.in(row, "signed_in"),
                        Instant.ofEpochMilli(row.getLong("last_used"))))
                .list();
    }

    /// Whether it was hers.
    boolean forget(PersonId person, UUID browser) {
        return db.sql("""
                with gone as (delete from account.browser where id = :browser and person_id = :person returning id),
                     ended as (delete from account.session where principal_name in (select id::text from gone))
                select exists (select from gone)
                """)
                .param("person", person.value())
                .param("browser", browser)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    void forgetAllOf(PersonId person) {
        db.sql("""
                with gone as (delete from account.browser where person_id = :person returning id)
                delete from account.session where principal_name in (select id::text from gone)
                """).param("person", person.value()).update();
    }

    void forgetOthers(PersonId person, UUID kept) {
        db.sql("""
                with gone as (delete from account.browser where person_id = :person and id <> :kept returning id)
                delete from account.session where principal_name in (select id::text from gone)
                """).param("person", person.value()).param("kept", kept).update();
    }

    /// Browsers whose last session has expired.
    int forgetEmpty(Instant signedInBefore) {
        return db.sql("""
                delete from account.browser
                 where signed_in < :before
                   and not exists (select from account.session where principal_name = browser.id::text)
                """).param("before", SqlTime.of(signedInBefore)).update();
    }

    private static Optional<SignedIn> signedIn(UUID browser, ResultSet rows) throws SQLException {
        @Nullable SignedIn found = null;
        var grants = new ArrayList<Member.Granted>();
        while (rows.next()) {
            if (rows.getString("role") != null) grants.add(granted(rows));
            found = new SignedIn(
                    browser,
                    SqlTime.in(rows, "signed_in"),
                    new Member(
                            new PersonId(rows.getObject("id", UUID.class)),
                            Objects.requireNonNullElse(rows.getString("name"), ""),
                            new LanguageTag(rows.getString("language")),
                            List.copyOf(grants)));
        }
        return Optional.ofNullable(found);
    }

    private static Member.Granted granted(ResultSet row) throws SQLException {
        return new Member.Granted(
                Role.valueOf(row.getString("role")),
                GrantStore.scope(
                        row.getObject("portal_id", UUID.class),
                        row.getString("municipality"),
                        row.getObject("branch", UUID.class)));
    }
}
