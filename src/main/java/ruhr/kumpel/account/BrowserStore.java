package ruhr.kumpel.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;

@Component
class BrowserStore {

    private final JdbcClient db;

    BrowserStore(JdbcClient db) {
        this.db = db;
    }

    void forgetAllOf(PersonId person) {
        db.sql("delete from account.browser where person_id = :person")
                .param("person", person.value())
                .update();
    }
}
