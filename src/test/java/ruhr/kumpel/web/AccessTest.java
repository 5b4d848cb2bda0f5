package ruhr.kumpel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.portal.ExamplePortals;

/// Who may call what. Each route stands in `routes.csv`, so that nobody opens one without another pair of eyes
/// seeing it; `target/routes.csv` is what the file should say.
@KumpelTest
class AccessTest {

    private final RequestMappingHandlerMapping mappings;
    private final Surfer surfer;
    private final String portal;

    AccessTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            Surfer surfer,
            ExamplePortals portals) {
        this.mappings = mappings;
        this.surfer = surfer;
        this.portal = portals.fresh().key();
    }

    record Route(String method, String path, Access.For audience, Access.On host) implements Comparable<Route> {

        @Override
        public int compareTo(Route other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return path + "," + method + "," + audience + "," + host;
        }

        /// An address of this shape at which there is nothing.
        String example() {
            return path.replace("{lang}", "de")
                    .replaceAll("\\{\\w+:\\[A-Za-z0-9_-]\\{22}}", "A".repeat(22))
                    .replaceAll("\\{\\w+:\\[0-9a-z]\\{10}}", "0".repeat(10))
                    .replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "0190a000-0000-7000-8000-000000000000")
                    .replace("/**", "/x");
        }
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
        var routes = new TreeSet<Route>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getPackageName().startsWith("ruhr.kumpel")
                    || handler.getBeanType() == Specimen.class) return;
            var access = AccessGate.of(handler).orElseThrow();
            var methods = mapping.getMethodsCondition().getMethods().stream()
                    .map(Enum::name)
                    .toList();
            var paths = Optional.ofNullable(mapping.getPathPatternsCondition())
                    .orElseThrow()
                    .getPatternValues();
            for (var path : paths)
                for (var method : methods.isEmpty() ? List.of("*") : methods)
                    routes.add(new Route(method, path, access.value(), access.on()));
        });
        return routes.stream();
    }
}
