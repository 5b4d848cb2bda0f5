package ruhr.kumpel.language;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

/// Words and languages that came without a release.
@Component
class WordStore {

    private final JdbcClient db;
    private final Clock clock;

    WordStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Map<LanguageTag, Map<String, String>> overrides() {
        var words = new HashMap<LanguageTag, Map<String, String>>();
        db.sql("select language, key, text from language.message").query(row -> {
            words.computeIfAbsent(new LanguageTag(row.getString(1)), _ -> new HashMap<>())
                    .put(row.getString(2), row.getString(3));
        });
        return words;
    }

    /// Until the end of the transaction nobody else changes words.
    void lock() {
        db.sql("lock table language.message in share row exclusive mode").update();
    }

    void put(LanguageTag language, String key, String text, PersonId by) {
        db.sql("""
                insert into language.message (language, key, text, changed_at, changed_by)
                values (:language, :key, :text, :now, :by)
                on conflict (language, key)
                do update set text = excluded.text, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                """)
                .param("language", language.value())
                .param("key", key)
                .param("text", text)
                .param("now", SqlTime.of(clock.instant()))
                .param("by", by.value())
                .update();
    }

    void remove(LanguageTag language, String key) {
        db.sql("delete from language.message where language = :language and key = :key")
                .param("language", language.value())
                .param("key", key)
                .update();
    }

    List<Offered> added() {
        var languages = new ArrayList<Offered>();
        db.sql("select tag, own_name from language.language order by tag").query(row -> {
            languages.add(new Offered(new LanguageTag(row.getString(1)), row.getString(2)));
        });
        return languages;
    }

    void add(Offered language, PersonId by) {
        db.sql("""
                insert into language.language (tag, own_name, added_at, added_by) values (:tag, :name, :now, :by)
                on conflict (tag) do update set own_name = excluded.own_name
                """)
                .param("tag", language.tag().value())
                .param("name", language.ownName())
                .param("now", SqlTime.of(clock.instant()))
                .param("by", by.value())
                .update();
    }
}
