package ruhr.kumpel.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
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

/// Requests in the database, always asked for through the newcomer, the portal or somebody who was given the id.
@Component
class RequestStore {

    private final JdbcClient db;

    RequestStore(JdbcClient db) {
        this.db = db;
    }

    /// Nobody's yet. Sent again before it is confirmed, it is what was sent last.
    void ask(RequestId id, PortalId portal, Wanted wanted, Instant now) {
        written("""
                insert into guide.request
                       (id, portal_id, called, situation, languages, topics, town, way, stage, made_at, changed_at)
                values (:id, :portal, :called, :situation, :languages, :topics, :town, :way, 'UNCONFIRMED', :now, :now)
                on conflict (id) do update
                   set called = excluded.called, situation = excluded.situation, languages = excluded.languages,
                       topics = excluded.topics, town = excluded.town, way = excluded.way
                 where request.stage = 'UNCONFIRMED' and request.portal_id = excluded.portal_id
                """, id, wanted)
                .param("portal", portal.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    /// False if it is somebody's already.
    boolean belongsTo(PersonId person, RequestId id, Instant now) {
        return db.sql("""
                        update guide.request set person_id = :person, stage = 'CHOOSING', changed_at = :now
                         where id = :id and stage = 'UNCONFIRMED'
                        """)
                        .param("person", person.value())
                        .param("id", id.value())
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    Optional<GuideRequest> with(RequestId id) {
        return db.sql("select * from guide.request where id = :id")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// Nobody changes it until the end of the transaction.
    Optional<GuideRequest> locked(RequestId id) {
        return db.sql("select * from guide.request where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// Newest first.
    List<GuideRequest> of(PersonId person) {
        return db.sql("select * from guide.request where person_id = :person order by made_at desc, id")
                .param("person", person.value())
                .query((row, _) -> read(row))
                .list();
    }

    List<GuideRequest> all(Collection<RequestId> ids) {
        return db.sql("select * from guide.request where id = any(:ids)")
                .param("ids", ids.stream().map(RequestId::value).toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// For whom a coordinator has to find somebody: all of them, whoever waits longest first.
    List<GuideRequest> waiting(PortalId portal) {
        return db.sql("""
                select * from guide.request where portal_id = :portal and stage = 'WAITING' order by changed_at, id
                """)
                .param("portal", portal.value())
                .query((row, _) -> read(row))
                .list();
    }

    /// Whoever waits longest comes first.
    List<GuideRequest> on(PortalId portal, Stage... stages) {
        return db.sql("""
                select * from guide.request where portal_id = :portal and stage = any(:stages)
                 order by stage <> 'WAITING', changed_at, id limit 500
                """)
                .param("portal", portal.value())
                .param("stages", Arrays.stream(stages).map(Stage::name).toArray(String[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    void stage(RequestId id, Stage stage, Instant now) {
        db.sql("update guide.request set stage = :stage, changed_at = :now where id = :id")
                .param("id", id.value())
                .param("stage", stage.name())
                .param("now", SqlTime.of(now))
                .update();
    }

    void forgetUnconfirmedBefore(Instant limit) {
        db.sql("delete from guide.request where stage = 'UNCONFIRMED' and made_at < :limit")
                .param("limit", SqlTime.of(limit))
                .update();
    }

    /// Those that are over, or that nobody went on choosing, for longer than their portal keeps words.
    List<RequestId> overdue(Instant now, int unlessSaid) {
        return db.sql("""
                select q.id from guide.request q left join guide.rules r on r.portal_id = q.portal_id
                 where q.stage in ('CHOOSING', 'ENDED', 'WITHDRAWN', 'CLOSED') and not q.forgotten
                   and q.changed_at < :now - make_interval(days => coalesce(r.keep_days, :days))
                 order by q.changed_at limit 500
                """)
                .param("now", SqlTime.of(now))
                .param("days", unlessSaid)
                .query((row, _) -> new RequestId(row.getObject(1, UUID.class)))
                .list();
    }

    /// What remains says that somebody once asked, and what came of it.
    void forgetWords(RequestId id) {
        db.sql("""
                update guide.request
                   set person_id = null, called = '', situation = '', languages = '{}', town = '', way = '', forgotten = true
                 where id = :id
                """).param("id", id.value()).update();
    }

    void remove(RequestId id) {
        db.sql("delete from guide.request where id = :id")
                .param("id", id.value())
                .update();
    }

    private JdbcClient.StatementSpec written(String sql, RequestId id, Wanted wanted) {
        return db.sql(sql)
                .param("id", id.value())
                .param("called", wanted.called())
                .param("situation", wanted.situation())
                .param(
                        "languages",
                        wanted.languages().stream().map(LanguageTag::value).toArray(String[]::new))
                .param("topics", wanted.topics().toArray(String[]::new))
                .param("town", wanted.town().orElse(""))
                .param("way", wanted.way().map(WayHere::name).orElse(""));
    }

    private static GuideRequest read(ResultSet row) throws SQLException {
        return new GuideRequest(
                new RequestId(row.getObject("id", UUID.class)),
                new PortalId(row.getObject("portal_id", UUID.class)),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                new Wanted(
                        row.getString("called"),
                        row.getString("situation"),
                        SqlTexts.in(row, "languages").stream()
                                .map(LanguageTag::new)
                                .toList(),
                        SqlTexts.in(row, "topics"),
                        said(row.getString("town")),
                        said(row.getString("way")).map(WayHere::valueOf)),
                Stage.valueOf(row.getString("stage")),
                SqlTime.in(row, "made_at"),
                SqlTime.in(row, "changed_at"));
    }

    private static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
