package ruhr.kumpel.ambassador;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Ambassadors in the database.
@Component
class AmbassadorStore {

    private static final String SELECT = """
            select a.*, exists (select from ambassador.hiding h where h.subject_id = a.id) as hidden
              from ambassador.ambassador a
            """;

    private final JdbcClient db;

    AmbassadorStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Ambassador> with(UUID id) {
        return db.sql(SELECT + " where a.id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<Ambassador> with(ShortId id, PortalId portal) {
        return db.sql(SELECT + " where a.short_id = :id and a.portal_id = :portal")
                .param("id", id.value())
                .param("portal", portal.value())
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<Ambassador> of(PersonId person, PortalId portal) {
        return of(person).stream().filter(one -> one.portal().equals(portal)).findFirst();
    }

    List<Ambassador> of(PersonId person) {
        return db.sql(SELECT + " where a.person_id = :person order by a.applied_at")
                .param("person", person.value())
                .query((row, _) -> read(row))
                .list();
    }

    /// Whoever waits longest comes first.
    List<Ambassador> on(PortalId portal, State... states) {
        return db.sql(
                        SELECT
                                + " where a.portal_id = :portal and a.state = any(:states) order by a.applied_at, a.id limit 500")
                .param("portal", portal.value())
                .param("states", names(states))
                .query((row, _) -> read(row))
                .list();
    }

    /// Nobody changes her until the end of the transaction.
    Optional<Ambassador> locked(UUID id) {
        db.sql("select id from ambassador.ambassador where id = :id for update")
                .param("id", id)
                .query()
                .listOfRows();
        return with(id);
    }

    /// False if this person has a profile on this portal already.
    boolean add(Ambassador one) {
        return written("""
                        insert into ambassador.ambassador
                               (id, short_id, portal_id, person_id, shown_as, communities, language, about, spoken, topics,
                                links, state, applied_at, changed_at)
                        values (:id, :shortId, :portal, :person, :as, :communities, :language, :about, :spoken, :topics,
                                :links, :state, :now, :now)
                        on conflict (portal_id, person_id) do nothing
                        """, one.id(), one.profile(), one.applied())
                        .param("shortId", one.shortId().value())
                        .param("portal", one.portal().value())
                        .param("person", one.person().value())
                        .param("state", one.state().name())
                        .update()
                == 1;
    }

    void change(UUID id, Profile profile, Instant now) {
        written("""
                update ambassador.ambassador
                   set shown_as = :as, communities = :communities, language = :language, about = :about, spoken = :spoken,
                       topics = :topics, links = :links, changed_at = :now
                 where id = :id
                """, id, profile, now).update();
    }

    /// From one of these states only. Answers whether she was in one.
    boolean state(UUID id, State next, String reason, Instant now, State... from) {
        return db.sql("""
                        update ambassador.ambassador set state = :next, reason = :reason, changed_at = :now
                         where id = :id and state = any(:from)
                        """)
                        .param("id", id)
                        .param("next", next.name())
                        .param("reason", reason)
                        .param("now", SqlTime.of(now))
                        .param("from", names(from))
                        .update()
                == 1;
    }

    void remove(UUID id) {
        db.sql("delete from ambassador.ambassador where id = :id")
                .param("id", id)
                .update();
    }

    /// Those who left or were declined before.
    List<UUID> overdue(Instant before) {
        return db.sql(
                        "select id from ambassador.ambassador where state in ('LEFT', 'DECLINED') and changed_at < :before")
                .param("before", SqlTime.of(before))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void hide(UUID subject, Instant now) {
        db.sql("insert into ambassador.hiding values (:id, :now) on conflict do nothing")
                .param("id", subject)
                .param("now", SqlTime.of(now))
                .update();
    }

    void restore(UUID subject) {
        db.sql("delete from ambassador.hiding where subject_id = :id")
                .param("id", subject)
                .update();
    }

    private JdbcClient.StatementSpec written(String sql, UUID id, Profile profile, Instant now) {
        return db.sql(sql)
                .param("id", id)
                .param("as", profile.shownAs())
                .param("communities", profile.communities())
                .param("language", profile.language().value())
                .param("about", profile.about())
                .param(
                        "spoken",
                        profile.spoken().stream().map(LanguageTag::value).toArray(String[]::new))
                .param("topics", profile.topics().toArray(String[]::new))
                .param("links", profile.links())
                .param("now", SqlTime.of(now));
    }

    private static Ambassador read(ResultSet row) throws SQLException {
        return new Ambassador(
                row.getObject("id", UUID.class),
                new ShortId(row.getString("short_id")),
                new PortalId(row.getObject("portal_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Profile(
                        row.getString("shown_as"),
                        row.getString("communities"),
                        new LanguageTag(row.getString("language")),
                        row.getString("about"),
                        SqlTexts.in(row, "spoken").stream()
                                .map(LanguageTag::new)
                                .toList(),
                        SqlTexts.in(row, "topics"),
                        row.getString("links")),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getBoolean("hidden"),
                SqlTime.in(row, "applied_at"));
    }

    private static String[] names(State... states) {
        return Arrays.stream(states).map(State::name).toArray(String[]::new);
    }
}
