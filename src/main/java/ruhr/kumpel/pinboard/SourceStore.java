package ruhr.kumpel.pinboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.pinboard.Source.Setting;
import ruhr.kumpel.pinboard.Source.Tried;
import ruhr.kumpel.web.Fetched;

/// Sources in the database.
@Component
class SourceStore {

    private final JdbcClient db;

    SourceStore(JdbcClient db) {
        this.db = db;
    }

    List<Source> of(PortalId portal) {
        return db.sql("select * from pinboard.source where portal_id = :portal order by name, id")
                .param("portal", portal.value())
                .query(SourceStore::read)
                .list();
    }

    List<Source> keptBy(PersonId person) {
        return db.sql("select * from pinboard.source where person_id = :person order by name, id")
                .param("person", person.value())
                .query(SourceStore::read)
                .list();
    }

    Optional<Source> with(ShortId id, PortalId portal) {
        return db.sql("select * from pinboard.source where short_id = :id and portal_id = :portal")
                .param("id", id.value())
                .param("portal", portal.value())
                .query(SourceStore::read)
                .optional();
    }

    /// Nobody changes it until the end of the transaction.
    Optional<Source> locked(UUID id) {
        return db.sql("select * from pinboard.source where id = :id for update")
                .param("id", id)
                .query(SourceStore::read)
                .optional();
    }

    /// Those whose time has come; they are put off at once, so that nobody else asks meanwhile.
    List<Source> due(Instant now, Instant until, int most) {
        return db.sql("""
                update pinboard.source set next_at = :until
                 where id in (select id from pinboard.source where next_at <= :now
                               order by next_at limit :most for update skip locked)
                returning *
                """)
                .param("now", SqlTime.of(now))
                .param("until", SqlTime.of(until))
                .param("most", most)
                .query(SourceStore::read)
                .list();
    }

    /// False if the portal has a source at this address already.
    boolean add(Source source) {
        try {
            written("""
                    insert into pinboard.source
                           (id, short_id, portal_id, person_id, name, url, language, category, town, trusted,
                            every_hours, added_at, next_at)
                    values (:id, :shortId, :portal, :person, :name, :url, :language, :category, :town, :trusted,
                            :hours, :next, :next)
                    """, source.id(), source.setting())
                    .param("shortId", source.shortId().value())
                    .param("portal", source.portal().value())
                    .param("person", source.person().value())
                    .param("next", SqlTime.of(source.next()))
                    .update();
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    /// Another address is asked anew. False if the portal has a source there already.
    boolean change(UUID id, Setting setting) {
        try {
            written("""
                    update pinboard.source
                       set etag = case when url = :url then etag else '' end,
                           last_modified = case when url = :url then last_modified else '' end,
                           failures = case when url = :url then failures else 0 end,
                           name = :name, url = :url, language = :language, category = :category, town = :town,
                           trusted = :trusted, every_hours = :hours
                     where id = :id
                    """, id, setting).update();
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    void tried(UUID id, Tried tried, Fetched.Stamp stamp, int failures, Instant next) {
        db.sql("""
                update pinboard.source
                   set tried_at = :at, outcome = :outcome, fresh = :fresh, changed = :changed, number = :number,
                       etag = :etag, last_modified = :lastModified, failures = :failures, next_at = :next
                 where id = :id
                """)
                .param("id", id)
                .param("at", SqlTime.of(tried.at()))
                .param("outcome", tried.outcome())
                .param("fresh", tried.fresh())
                .param("changed", tried.changed())
                .param("number", tried.number())
                .param("etag", stamp.etag())
                .param("lastModified", stamp.lastModified())
                .param("failures", failures)
                .param("next", SqlTime.of(next))
                .update();
    }

    /// Another person answers for it, and for what has come of it.
    void keptBy(UUID id, PersonId person) {
        db.sql("update pinboard.source set person_id = :person where id = :id")
                .param("id", id)
                .param("person", person.value())
                .update();
        db.sql("""
                update pinboard.posting set person_id = :person
                 where id in (select posting_id from pinboard.origin where source_id = :id)
                """).param("id", id).param("person", person.value()).update();
    }

    List<UUID> postingsOf(UUID id) {
        return db.sql("select posting_id from pinboard.origin where source_id = :id")
                .param("id", id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void remove(UUID id) {
        db.sql("delete from pinboard.source where id = :id").param("id", id).update();
    }

    private JdbcClient.StatementSpec written(String sql, UUID id, Setting setting) {
        return db.sql(sql)
                .param("id", id)
                .param("name", setting.name())
                .param("url", setting.url())
                .param("language", setting.language().value())
                .param("category", setting.category())
                .param("town", setting.town().orElse(""))
                .param("trusted", setting.trusted())
                .param("hours", setting.everyHours());
    }

    private static Source read(ResultSet row, int number) throws SQLException {
        var at = SqlTime.maybe(row, "tried_at");
        var tried = at.isEmpty()
                ? Optional.<Tried>empty()
                : Optional.of(new Tried(
                        at.get(),
                        row.getString("outcome"),
                        row.getInt("fresh"),
                        row.getInt("changed"),
                        row.getInt("number")));
        return new Source(
                row.getObject("id", UUID.class),
                new ShortId(row.getString("short_id")),
                new PortalId(row.getObject("portal_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Setting(
                        row.getString("name"),
                        row.getString("url"),
                        new LanguageTag(row.getString("language")),
                        row.getString("category"),
                        Optional.of(row.getString("town")).filter(town -> !town.isEmpty()),
                        row.getBoolean("trusted"),
                        row.getInt("every_hours")),
                new Fetched.Stamp(row.getString("etag"), row.getString("last_modified")),
                row.getInt("failures"),
                SqlTime.in(row, "next_at"),
                tried);
    }
}
