package ruhr.kumpel.ambassador;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Stories in the database.
@Component
class StoryStore {

    private static final String ORDER = " order by t.language <> s.language, t.language)";
    private static final String SELECT = "select s.*,"
            + " exists (select from ambassador.hiding h where h.subject_id = s.id) as hidden,"
            + " array(select t.language from ambassador.story_text t where t.story_id = s.id" + ORDER + " as tags,"
            + " array(select t.title from ambassador.story_text t where t.story_id = s.id" + ORDER + " as titles,"
            + " array(select t.text from ambassador.story_text t where t.story_id = s.id" + ORDER + " as texts"
            + " from ambassador.story s join ambassador.ambassador a on a.id = s.ambassador_id";

    private final JdbcClient db;

    StoryStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Story> with(UUID id) {
        return db.sql(SELECT + " where s.id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<Story> with(ShortId id, PortalId portal) {
        return db.sql(SELECT + " where s.short_id = :id and a.portal_id = :portal")
                .param("id", id.value())
                .param("portal", portal.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// The newest first.
    List<Story> of(UUID ambassador) {
        return db.sql(SELECT + " where s.ambassador_id = :ambassador order by s.told_at desc, s.id")
                .param("ambassador", ambassador)
                .query((row, _) -> read(row))
                .list();
    }

    /// Those that everybody may read, the newest first.
    List<Story> shown(PortalId portal, int limit) {
        return db.sql(SELECT + """
                 where a.portal_id = :portal and a.state in ('ACTIVE', 'PAUSED')
                   and not exists (select from ambassador.hiding h where h.subject_id in (s.id, a.id))
                 order by s.told_at desc, s.id limit :limit
                """)
                .param("portal", portal.value())
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    /// Made if it is not there: the same form sent twice tells it once.
    void put(Story story) {
        db.sql(
                        "insert into ambassador.story values (:id, :shortId, :ambassador, :language, :now) on conflict (id) do nothing")
                .param("id", story.id())
                .param("shortId", story.shortId().value())
                .param("ambassador", story.ambassador())
                .param("language", story.language().value())
                .param("now", SqlTime.of(story.told()))
                .update();
    }

    void write(UUID story, LanguageTag language, String title, String text) {
        db.sql("""
                insert into ambassador.story_text values (:story, :language, :title, :text)
                on conflict (story_id, language) do update set title = excluded.title, text = excluded.text
                """)
                .param("story", story)
                .param("language", language.value())
                .param("title", title)
                .param("text", text)
                .update();
    }

    void remove(UUID story) {
        db.sql("delete from ambassador.story where id = :story")
                .param("story", story)
                .update();
    }

    private static Story read(ResultSet row) throws SQLException {
        var tags = SqlTexts.in(row, "tags");
        return new Story(
                row.getObject("id", UUID.class),
                new ShortId(row.getString("short_id")),
                row.getObject("ambassador_id", UUID.class),
                new LanguageTag(row.getString("language")),
                localized(tags, SqlTexts.in(row, "titles")),
                localized(tags, SqlTexts.in(row, "texts")),
                SqlTime.in(row, "told_at"),
                row.getBoolean("hidden"));
    }

    static Localized localized(List<String> tags, List<String> texts) {
        var localized = new LinkedHashMap<LanguageTag, String>();
        for (int i = 0; i < tags.size(); i++) localized.put(new LanguageTag(tags.get(i)), texts.get(i));
        return new Localized(localized);
    }
}
