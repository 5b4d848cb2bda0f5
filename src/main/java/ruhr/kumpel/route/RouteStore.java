package ruhr.kumpel.route;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.ShortId;

/// Routes in the database.
@Component
class RouteStore {

    private static final String SELECT = """
            select r.*,
                   array(select t.language from route.text t where t.route_id = r.id order by t.position) as languages,
                   array(select t.title from route.text t where t.route_id = r.id order by t.position) as titles,
                   array(select t.story from route.text t where t.route_id = r.id order by t.position) as stories
              from route.route r
            """;

    private final JdbcClient db;

    RouteStore(JdbcClient db) {
        this.db = db;
    }

    private record StopOf(UUID route, Stop stop) {}

    Optional<Route> with(ShortId id, PortalId portal) {
        return stopped(db.sql(SELECT + " where r.short_id = :id and r.portal_id = :portal")
                        .param("id", id.value())
                        .param("portal", portal.value())
                        .query((row, _) -> read(row))
                        .list())
                .stream()
                .findFirst();
    }

    /// Nobody else changes it meanwhile.
    Route locked(UUID id) {
        db.sql("select id from route.route where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .single();
        return stopped(db.sql(SELECT + " where r.id = :id")
                        .param("id", id)
                        .query((row, _) -> read(row))
                        .list())
                .getFirst();
    }

    /// Newest first.
    List<Route> of(PortalId portal, RouteState... states) {
        return stopped(
                db.sql(SELECT + " where r.portal_id = :portal and r.state = any(:states) order by r.id desc limit 200")
                        .param("portal", portal.value())
                        .param("states", Arrays.stream(states).map(Enum::name).toArray(String[]::new))
                        .query((row, _) -> read(row))
                        .list());
    }

    void add(Route route, Instant now) {
        db.sql("insert into route.route (id, short_id, portal_id, state, changed_at) values (?, ?, ?, ?, ?)")
                .params(
                        route.id(),
                        route.shortId().value(),
                        route.portal().value(),
                        route.state().name(),
                        SqlTime.of(now))
                .update();
        addContent(route.id(), route.content());
    }

    void change(UUID id, RouteContent content, Instant now) {
        db.sql("update route.route set changed_at = ? where id = ?")
                .params(SqlTime.of(now), id)
                .update();
        db.sql("delete from route.text where route_id = ?").params(id).update();
        db.sql("delete from route.stop where route_id = ?").params(id).update();
        addContent(id, content);
    }

    void state(UUID id, RouteState state, Instant now) {
        db.sql("update route.route set state = ?, changed_at = ? where id = ?")
                .params(state.name(), SqlTime.of(now), id)
                .update();
    }

    private void addContent(UUID id, RouteContent content) {
        int position = 0;
        for (var title : content.title().texts().entrySet())
            db.sql("insert into route.text (route_id, language, position, title, story) values (?, ?, ?, ?, ?)")
                    .params(
                            id,
                            title.getKey().value(),
                            position++,
                            title.getValue(),
                            content.story().exactly(title.getKey()).orElseThrow())
                    .update();
        int place = 0;
        for (var stop : content.stops())
            db.sql("""
                    insert into route.stop (id, route_id, position, organisation_id, place, lat, lon)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(
                            stop.id(),
                            id,
                            place++,
                            stop.organisation().value(),
                            stop.place(),
                            stop.position().lat(),
                            stop.position().lon())
                    .update();
    }

    private List<Route> stopped(List<Route> routes) {
        if (routes.isEmpty()) return routes;
        Map<UUID, List<StopOf>> stops = db
                .sql("select * from route.stop where route_id = any(:ids) order by position")
                .param("ids", routes.stream().map(Route::id).toArray(UUID[]::new))
                .query((row, _) -> stop(row))
                .list()
                .stream()
                .collect(groupingBy(StopOf::route));
        return routes.stream()
                .map(one -> with(
                        one,
                        stops.getOrDefault(one.id(), List.of()).stream()
                                .map(StopOf::stop)
                                .toList()))
                .toList();
    }

    private static Route with(Route one, List<Stop> stops) {
        var content = new RouteContent(one.content().title(), one.content().story(), stops);
        return new Route(one.id(), one.shortId(), one.portal(), one.state(), content);
    }

    private static StopOf stop(ResultSet row) throws SQLException {
        return new StopOf(
                row.getObject("route_id", UUID.class),
                new Stop(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("place"),
                        new Position(row.getDouble("lat"), row.getDouble("lon"))));
    }

    private static Route read(ResultSet row) throws SQLException {
        return new Route(
                row.getObject("id", UUID.class),
                new ShortId(row.getString("short_id")),
                new PortalId(row.getObject("portal_id", UUID.class)),
                RouteState.valueOf(row.getString("state")),
                new RouteContent(
                        SqlTexts.localized(row, "languages", "titles"),
                        SqlTexts.localized(row, "languages", "stories"),
                        List.of()));
    }
}
