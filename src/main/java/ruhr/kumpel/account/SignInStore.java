package ruhr.kumpel.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.SigningIn.Way;

@Component
class SignInStore {

    private final JdbcClient db;

    SignInStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID code, Way way) {
        db.sql("insert into account.sign_in (code_id, host, next) values (:code, :host, :next)")
                .param("code", code)
                .param("host", way.host())
                .param("next", way.path())
                .update();
    }

    Optional<Way> way(UUID code) {
        return db.sql("select host, next from account.sign_in where code_id = :code")
                .param("code", code)
                .query((row, _) -> new Way(row.getString("host"), row.getString("next")))
                .optional();
    }
}
