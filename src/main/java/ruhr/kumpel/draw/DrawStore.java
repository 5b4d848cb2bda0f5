package ruhr.kumpel.draw;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Draws in the database.
@Component
class DrawStore {

    private static final String SELECT = """
            select d.*,
                   array(select t.language from draw.text t where t.draw_id = d.id order by t.position) as languages,
                   array(select t.title from draw.text t where t.draw_id = d.id order by t.position) as titles,
                   array(select t.story from draw.text t where t.draw_id = d.id order by t.position) as stories
              from draw.draw d
            """;

    private final JdbcClient db;

    DrawStore(JdbcClient db) {
        this.db = db;
    }

    void add(Draw draw, Instant now) {
        db.sql("""
                insert into draw.draw (id, short_id, portal_id, winners, last_day, source, seed, commitment, begun_at)
                values (:id, :short, :portal, :winners, :lastDay, :source, :seed, :commitment, :now)
                """)
                .param("id", draw.id())
                .param("short", draw.shortId().value())
                .param("portal", draw.portal().value())
                .param("winners", draw.winners())
                .param("lastDay", draw.lastDay())
                .param("source", draw.source())
                .param("seed", draw.lot().seed())
                .param("commitment", draw.lot().commitment())
                .param("now", SqlTime.of(now))
                .update();
        int position = 0;
        for (var title : draw.title().texts().entrySet())
            db.sql("insert into draw.text (draw_id, language, position, title, story) values (?, ?, ?, ?, ?)")
                    .params(
                            draw.id(),
                            title.getKey().value(),
                            position++,
                            title.getValue(),
                            draw.story().exactly(title.getKey()).orElseThrow())
                    .update();
    }

    Optional<Draw> with(ShortId id, PortalId portal) {
        return db.sql(SELECT + " where d.short_id = :id and d.portal_id = :portal")
                .param("id", id.value())
                .param("portal", portal.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// Nobody joins, closes or draws meanwhile.
    Draw locked(UUID id) {
        db.sql("select id from draw.draw where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .single();
        return db.sql(SELECT + " where d.id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .single();
    }

    /// Newest first.
    List<Draw> of(PortalId portal) {
        return db.sql(SELECT + " where d.portal_id = :portal order by d.begun_at desc limit 100")
                .param("portal", portal.value())
                .query((row, _) -> read(row))
                .list();
    }

    /// Those whose last day may be over and that nobody closed.
    List<Draw> due(LocalDate today) {
        return db.sql(SELECT + " where d.closed_at is null and d.last_day < :today order by d.last_day limit 100")
                .param("today", today)
                .query((row, _) -> read(row))
                .list();
    }

    /// By number once the list is closed, else in the order in which they came.
    List<Participant> participants(UUID draw) {
        return db.sql("""
                select p.organisation_id, coalesce(p.number, 0) as number, coalesce(p.name, '') as name
                  from draw.participant p where p.draw_id = :draw order by p.number, p.joined_at, p.organisation_id
                """)
                .param("draw", draw)
                .query((row, _) -> new Participant(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getInt("number"),
                        row.getString("name")))
                .list();
    }

    /// How many take part; a draw without anybody is missing.
    Map<UUID, Integer> counts(Collection<UUID> draws) {
        if (draws.isEmpty()) return Map.of();
        Map<UUID, Integer> counts = new HashMap<>();
        db.sql("select draw_id, count(*) as all from draw.participant where draw_id in (:draws) group by draw_id")
                .param("draws", draws)
                .query((RowCallbackHandler) row -> counts.put(row.getObject("draw_id", UUID.class), row.getInt("all")));
        return counts;
    }

    void join(UUID draw, OrganisationId organisation, Instant now) {
        db.sql(
                        "insert into draw.participant (draw_id, organisation_id, joined_at) values (?, ?, ?) on conflict do nothing")
                .params(draw, organisation.value(), SqlTime.of(now))
                .update();
    }

    void leave(UUID draw, OrganisationId organisation) {
        db.sql("delete from draw.participant where draw_id = ? and organisation_id = ?")
                .params(draw, organisation.value())
                .update();
    }

    void close(UUID draw, List<Participant> list, String hash, Instant now) {
        for (var one : list)
            db.sql("update draw.participant set number = ?, name = ? where draw_id = ? and organisation_id = ?")
                    .params(one.number(), one.name(), draw, one.organisation().value())
                    .update();
        db.sql("update draw.draw set closed_at = ?, list_hash = ? where id = ?")
                .params(SqlTime.of(now), hash, draw)
                .update();
    }

    void draw(UUID draw, String beacon, Instant now) {
        db.sql("update draw.draw set drawn_at = ?, beacon = ? where id = ?")
                .params(SqlTime.of(now), beacon, draw)
                .update();
    }

    private static Draw read(ResultSet row) throws SQLException {
        var hash = row.getString("list_hash");
        var beacon = row.getString("beacon");
        return new Draw(
                row.getObject("id", UUID.class),
                new ShortId(row.getString("short_id")),
                new PortalId(row.getObject("portal_id", UUID.class)),
                SqlTexts.localized(row, "languages", "titles"),
                SqlTexts.localized(row, "languages", "stories"),
                row.getInt("winners"),
                row.getObject("last_day", LocalDate.class),
                row.getString("source"),
                new Lot(row.getString("seed")),
                SqlTime.maybe(row, "closed_at").map(at -> new Draw.Closed(at, hash)),
                SqlTime.maybe(row, "drawn_at").map(at -> new Draw.Drawn(at, beacon)));
    }
}
