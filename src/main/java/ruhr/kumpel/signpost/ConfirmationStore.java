package ruhr.kumpel.signpost;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// What editors stand for.
@Component
class ConfirmationStore {

    private final JdbcClient db;

    ConfirmationStore(JdbcClient db) {
        this.db = db;
    }

    /// Those prints of steps that somebody stands for in a language.
    Set<String> confirmed(PortalId portal, LanguageTag language) {
        return db
                .sql("select print from signpost.confirmation where portal_id = :portal and language = :language")
                .param("portal", portal.value())
                .param("language", language.value())
                .query((row, _) -> row.getString("print"))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void confirm(PortalId portal, LanguageTag language, String print, PersonId by, Instant now) {
        db.sql("""
                insert into signpost.confirmation values (:portal, :language, :print, :by, :at) on conflict do nothing
                """)
                .param("portal", portal.value())
                .param("language", language.value())
                .param("print", print)
                .param("by", by.value())
                .param("at", SqlTime.of(now))
                .update();
    }
}
