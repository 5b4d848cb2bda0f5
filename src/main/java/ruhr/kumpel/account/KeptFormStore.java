package ruhr.kumpel.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.KeptForms;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps forms for as long as signing in takes somebody who looks for her telephone first.
@Component
class KeptFormStore implements KeptForms {

    static final Duration STAY = Duration.ofHours(2);
    private static final int LONGEST = 100_000;
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    KeptFormStore(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String keep(Map<String, List<String>> fields) {
        // PostgreSQL takes no NUL in JSON.
        var written = json.writeValueAsString(fields).replace("\\u0000", "");
        if (written.length() > LONGEST) return "";
        var secret = Secret.next();
        db.sql("insert into account.kept_form values (:hash, :fields::jsonb, :now)")
                .param("hash", secret.hash())
                .param("fields", written)
                .param("now", SqlTime.of(clock.instant()))
                .update();
        return secret.value();
    }

    @Override
    public Map<String, List<String>> kept(String text) {
        return Secret.parse(text)
                .flatMap(secret -> db.sql(
                                "select fields from account.kept_form where secret_hash = :hash and kept_at > :since")
                        .param("hash", secret.hash())
                        .param("since", SqlTime.of(clock.instant().minus(STAY)))
                        .query(String.class)
                        .optional())
                .map(fields -> json.readValue(fields, FIELDS))
                .orElse(Map.of());
    }

    void forgetBefore(Instant instant) {
        db.sql("delete from account.kept_form where kept_at < :instant")
                .param("instant", SqlTime.of(instant))
                .update();
    }
}
