package ruhr.kumpel.discovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Secret;

/// The table of saved searches.
@Component
class SavedSearchStore {

    private final JdbcClient db;

    SavedSearchStore(JdbcClient db) {
        this.db = db;
    }

    /// Waits for its address to be confirmed.
    void add(UUID id, PortalId portal, String query, LanguageTag language, Instant now) {
        db.sql("""
                insert into discovery.saved_search (id, portal_id, query, language, created_at, told_until)
                values (:id, :portal, :query, :language, :now, :now)
                """)
                .param("id", id)
                .param("portal", portal.value())
                .param("query", query)
                .param("language", language.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    /// Gives it to a person; whoever has the same already keeps the older one.
    void own(UUID id, PersonId person, Secret ending) {
        db.sql("""
                update discovery.saved_search s set person_id = :person, ending_hash = :ending
                 where id = :id and person_id is null
                   and not exists (select from discovery.saved_search o
                                    where o.person_id = :person and o.portal_id = s.portal_id and o.query = s.query)
                """)
                .param("id", id)
                .param("person", person.value())
                .param("ending", ending.hash())
                .update();
    }

    List<SavedSearch> of(PersonId person, PortalId portal) {
        return db.sql(
                        "select * from discovery.saved_search where person_id = :person and portal_id = :portal order by created_at desc")
                .param("person", person.value())
                .param("portal", portal.value())
                .query(SavedSearchStore::row)
                .list();
    }

    List<SavedSearch> of(PersonId person) {
        return db.sql("select * from discovery.saved_search where person_id = :person order by created_at")
                .param("person", person.value())
                .query(SavedSearchStore::row)
                .list();
    }

    /// The next ones nobody was told about since, in the order of their ids.
    List<SavedSearch> due(Instant before, UUID after, int limit) {
        return db.sql("""
                select * from discovery.saved_search
                 where person_id is not null and told_until < :before and id > :after order by id limit :limit
                """)
                .param("before", SqlTime.of(before))
                .param("after", after)
                .param("limit", limit)
                .query(SavedSearchStore::row)
                .list();
    }

    /// A new secret for each mail: only the hash of one is stored.
    void told(UUID id, Instant until, Secret ending) {
        db.sql("update discovery.saved_search set told_until = :until, ending_hash = :ending where id = :id")
                .param("id", id)
                .param("until", SqlTime.of(until))
                .param("ending", ending.hash())
                .update();
    }

    void nothingNew(UUID id, Instant until) {
        db.sql("update discovery.saved_search set told_until = :until where id = :id")
                .param("id", id)
                .param("until", SqlTime.of(until))
                .update();
    }

    Optional<SavedSearch> endedBy(Secret secret) {
        return db.sql("select * from discovery.saved_search where ending_hash = :hash")
                .param("hash", secret.hash())
                .query(SavedSearchStore::row)
                .optional();
    }

    /// Whether it was hers.
    boolean remove(UUID id, PersonId person) {
        return db.sql("delete from discovery.saved_search where id = :id and person_id = :person")
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    void removeAllOf(PersonId person) {
        db.sql("delete from discovery.saved_search where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /// Never confirmed.
    void removeWaitingSince(Instant moment) {
        db.sql("delete from discovery.saved_search where person_id is null and created_at < :moment")
                .param("moment", SqlTime.of(moment))
                .update();
    }

    private static SavedSearch row(ResultSet row, int number) throws SQLException {
        return new SavedSearch(
                row.getObject("id", UUID.class),
                new PortalId(row.getObject("portal_id", UUID.class)),
                row.getString("query"),
                new LanguageTag(row.getString("language")),
                new PersonId(row.getObject("person_id", UUID.class)),
                SqlTime.in(row, "told_until"));
    }
}
