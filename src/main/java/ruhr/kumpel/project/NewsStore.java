package ruhr.kumpel.project;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// What is new about an entry.
@Component
class NewsStore {

    static final int LONGEST = 2_000;

    record News(UUID id, LanguageTag language, String text, Instant told) {

        EntryView.Item view(Visit visit) {
            var telling = Telling.to(visit);
            return new EntryView.Item(
                    telling.date(told), telling.machine(told), language.value(), language.direction(), text);
        }
    }

    private final JdbcClient db;

    NewsStore(JdbcClient db) {
        this.db = db;
    }

    /// Newest first.
    List<News> of(UUID entry) {
        return db.sql(
                        "select id, language, text, told_at from project.news where entry_id = :entry order by told_at desc, id desc")
                .param("entry", entry)
                .query((row, _) -> new News(
                        row.getObject("id", UUID.class),
                        new LanguageTag(row.getString("language")),
                        row.getString("text"),
                        SqlTime.in(row, "told_at")))
                .list();
    }

    void add(UUID entry, LanguageTag language, String text, PersonId by, Instant now) {
        db.sql("""
                insert into project.news (id, entry_id, language, text, person_id, told_at)
                values (:id, :entry, :language, :text, :person, :now)
                """)
                .param("id", Ids.next())
                .param("entry", entry)
                .param("language", language.value())
                .param("text", text)
                .param("person", by.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    /// Whether it was one of this entry.
    boolean remove(UUID entry, UUID id) {
        return db.sql("delete from project.news where id = :id and entry_id = :entry")
                        .param("id", id)
                        .param("entry", entry)
                        .update()
                == 1;
    }
}
