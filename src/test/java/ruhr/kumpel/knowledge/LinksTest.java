package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.knowledge.Editors.Editor;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.web.Fetched;

/// Links that lead nowhere are found and shown to those who can mend them.
@KumpelTest
class LinksTest {

    private final Links links;
    private final MovableClock clock;
    private final Portal portal;
    private final Editor editor;
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer elsewhere;

    LinksTest(Links links, MovableClock clock, Editors editors, ExamplePortals portals) {
        this.links = links;
        this.clock = clock;
        this.portal = portals.like("welcome", Policy.AT_ONCE);
        this.editor = editors.of(portal);
    }

    @BeforeEach
    void openElsewhere() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            int status = exchange.getRequestURI().getPath().equals("/gone") ? 404 : 200;
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterEach
    void closeElsewhere() {
        elsewhere.stop(0);
    }

    @Test
    void linksWithinThePlatformAreLookedUpWithTheirSections() {
        var there = editor.begins("Unterlagen");
        editor.publishes(there, Map.of("body", "## Pass {#passport}\n\nGültig."));
        var draft = editor.begins("Entwurf");
        var here = "/info/x-" + Editor.last(there);
        var page = editor.begins("Anmelden");
        editor.publishes(
                page,
                Map.of(
                        "body",
                        "[gut](%s) [Abschnitt](%s#s-passport) [Karte](/map) [weg](%s#s-lost) [nie](/info/x-0000000000) [leer](/info/x-%s) [nichts](/no-such-thing/at/all)"
                                .formatted(here, "/de" + here, here, Editor.last(draft))));
        links.check(List.of(portal.id()));
        assertThat(dead(page))
                .containsExactlyInAnyOrder(
                        here + "#s-lost",
                        "/info/x-0000000000",
                        "/info/x-" + Editor.last(draft),
                        "/no-such-thing/at/all");
        editor.publishes(page, Map.of("body", "Ohne Links."));
        assertThat(dead(page)).as("mended at once").isEmpty();
    }

    @Test
    void aServerMayHaveABadDayButNotTwo() {
        var page = editor.begins("Gesetze");
        var base = "http://elsewhere.localhost:" + elsewhere.getAddress().getPort();
        editor.publishes(page, Map.of("body", "[da](%s/there) [fort](%s/gone)".formatted(base, base)));
        links.check(List.of(portal.id()));
        assertThat(dead(page)).isEmpty();
        links.check(List.of(portal.id()));
        assertThat(asked).as("not twice on a day").hasValueLessThanOrEqualTo(2);
        clock.forward(Duration.ofDays(1));
        links.check(List.of(portal.id()));
        assertThat(dead(page)).hasSizeLessThanOrEqualTo(2).contains(base + "/gone");
    }

    @Test
    void onlyWhatProvesSomethingIsAProblem() {
        assertThat(Links.problem(new Fetched.Answered(404, Optional.empty()))).isEqualTo("404");
        assertThat(Links.problem(new Fetched.Answered(503, Optional.empty()))).isEqualTo("503");
        for (int status : List.of(401, 403, 405, 429))
            assertThat(Links.problem(new Fetched.Answered(status, Optional.empty())))
                    .isEmpty();
        assertThat(Links.problem(new Fetched.TooLarge(1))).isEmpty();
        assertThat(Links.problem(new Fetched.Unreachable())).isNotEmpty();
    }

    private List<String> dead(String page) {
        return editor.surfer()
                .get(portal.key(), "/de/manage/pages/due")
                .page()
                .select(".rows li:has(a[href*=" + Editor.last(page) + "]) .ltr")
                .eachText();
    }
}
