package ruhr.kumpel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.web.RouteTable.Route;

/// Who may call what. Each route stands in `routes.csv`, so that nobody opens one without another pair of eyes
/// seeing it; `target/routes.csv` is what the file should say.
@KumpelTest
class AccessTest {

    private final RouteTable table;
    private final Surfer surfer;
    private final String portal;

    AccessTest(RouteTable table, Surfer surfer, ExamplePortals portals) {
        this.table = table;
        this.surfer = surfer;
        this.portal = portals.fresh().key();
    }

    @Test
    void everyRouteStandsInTheList() throws IOException {
        var lines = routes().map(Route::toString).toList();
        Files.write(Path.of("target/routes.csv"), lines);
        assertThat(lines).isEqualTo(Files.readAllLines(Path.of("src/test/resources/routes.csv")));
    }

    @Test
    void whoHasNotSignedInIsAskedToWhetherTheThingExistsOrNot() {
        routes().filter(route -> route.audience() != Access.For.EVERYBODY
                        && route.method().equals("GET"))
                .forEach(route -> {
                    var answer = surfer.get(route.host() == Access.On.BARE_HOST ? "" : portal, route.example());
                    assertThat(answer.status()).as(route.toString()).isEqualTo(303);
                    assertThat(answer.location()).as(route.toString()).contains("/sign-in?next=");
                });
    }

    @Test
    void whatBelongsToPortalsIsNotOnTheBareHostAndTheOtherWayRound() {
        routes().filter(route ->
                        route.host() != Access.On.BOTH && route.method().equals("GET") && !hasTwin(route))
                .forEach(route -> {
                    var answer = surfer.get(route.host() == Access.On.BARE_HOST ? portal : "", route.example());
                    assertThat(answer.status()).as(route.toString()).isEqualTo(404);
                });
    }

    /// The bare host and the portals have different home pages at the same path.
    private boolean hasTwin(Route route) {
        return routes().anyMatch(other -> other.path().equals(route.path())
                && other.method().equals(route.method())
                && other.host() != route.host());
    }

    private Stream<Route> routes() {
        return table.all();
    }
}
