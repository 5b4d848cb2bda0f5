package ruhr.kumpel.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;

/// This module's own part. What hangs on the person's row goes with it, in [Leaving]; letters with codes to her
/// address do not hang on it.
@Component
class AccountPersonalData implements PersonalData {

    private final JdbcClient db;

    AccountPersonalData(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    public Map<String, Object> copyFor(PersonId person) {
        var copy = new LinkedHashMap<String, Object>();
        copy.put("person", rows("select name, language, created::text from account.person where id = :person", person));
        copy.put(
                "address",
                rows("select email, confirmed::text from account.address where person_id = :person", person));
        copy.put(
                "roles",
                rows(
                        "select role, portal_id::text as portal, municipality, branch::text, granted::text from account.every_grant where person_id = :person",
                        person));
        copy.put(
                "browsers",
                rows("select device, signed_in::text from account.browser where person_id = :person", person));
        copy.put(
                "passkeys",
                rows(
                        "select label, created::text, last_used::text from account.passkey where person_id = :person",
                        person));
        copy.put("block", rows("select blocked::text, reason from account.block where person_id = :person", person));
        return copy;
    }

    @Override
    public void erase(PersonId person) {
        db.sql("""
                delete from account.mail_code
                 where lower(email) in (select email_key from account.address where person_id = :person)
                """).param("person", person.value()).update();
        db.sql("""
                delete from account.invitation
                 where email_key in (select email_key from account.address where person_id = :person)
                """).param("person", person.value()).update();
    }

    private List<Map<String, @Nullable Object>> rows(String question, PersonId person) {
        return db.sql(question).param("person", person.value()).query().listOfRows();
    }
}
