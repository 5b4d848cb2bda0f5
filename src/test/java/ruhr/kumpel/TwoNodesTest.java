package ruhr.kumpel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import ruhr.kumpel.kernel.Secret;

/// An installation of its own, from the link on the console on: one node with its embedded database, a second one
/// that is told that database's address. To the second it is a PostgreSQL like any other.
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {

    private static final Pattern LINK = Pattern.compile("http://\\S+(/de/sign-in/first-operator\\?key=(\\S+))");
    private static final Path HOMES = Path.of("target", "two-nodes");
    private static final String SHARED = "--kumpel.account.secret=only-for-this-test-0123456789abcdef";

    private LiveKumpel one;
    private LiveKumpel other;
    private Surfer operator;

    @BeforeAll
    void start() throws Exception {
        one = new LiveKumpel(HOMES.resolve("one"), Map.of("KUMPEL_DEMO", "false"), SHARED);
        other = new LiveKumpel(HOMES.resolve("other"), Map.of("KUMPEL_DATABASE_URL", one.databaseUrl()), SHARED);
        operator = one.surfer();
    }

    @AfterAll
    void stop() throws Exception {
        other.close();
        one.close();
    }

    @Test
    @Order(1)
    void whoeverReadsTheConsoleBecomesTheFirstOperatorOnce() throws Exception {
        var link = LINK.matcher(one.said());
        assertThat(link.find()).as("a link on the console").isTrue();
        assertThat(operator.get("", link.group(1)).status()).isEqualTo(200);

        var inside = operator.post(
                "", "/de/sign-in/first-operator", Map.of("key", link.group(2), "email", "betrieb@example.org"));

        assertThat(operator.follow(inside).status()).isEqualTo(200);
        assertThat(one.surfer().get("", link.group(1)).status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void aPortalOpenedOnOneNodeAnswersOnTheOther() {
        var opened = operator.post(
                "",
                "/de/operator/portals/new",
                Map.of("key", "nord", "host", "nord.localhost", "preset", "support", "name", "Nordstadt hilft"));

        assertThat(opened.status()).as(opened.toString()).isEqualTo(303);
        assertThat(soon(() -> other.surfer().get("nord", "/de/").status() == 200))
                .isTrue();
    }

    @Test
    @Order(3)
    void anEntryPostedOnOneNodeIsSoonFoundOnTheOther() throws Exception {
        var poster = signedIn("nachbarin@example.org");
        var word = "zweiknoten";
        var posted = poster.post(
                "nord",
                "/de/post/" + Secret.next().value(),
                Map.of(
                        "action",
                        "submit",
                        "version",
                        "0",
                        "unlike",
                        "true",
                        "kind",
                        "tip",
                        "category",
                        "goods",
                        "precision",
                        "region",
                        "title",
                        "Hinweis " + word,
                        "text",
                        "Ein Hinweis für alle: " + word));
        assertThat(posted.status()).as(posted.toString()).isEqualTo(303);

        assertThat(soon(() -> other.surfer()
                        .get("nord", "/de/listings?text=" + word)
                        .main()
                        .contains("Hinweis " + word)))
                .isTrue();
    }

    @Test
    @Order(4)
    void whoIsKeptOutOnOneNodeIsOutOnTheOtherWithTheNextRequest() throws Exception {
        var someone = signedIn("stoerer@example.org");
        var there = someone.at(other.surfer());
        assertThat(there.get("nord", "/de/account").status()).isEqualTo(200);

        var found = operator.post("", "/de/operator/persons", Map.of("email", "stoerer@example.org"))
                .page();
        operator.post("", found.select("form[action$=/block]").attr("action"), Map.of("reason", "Betrug"));

        assertThat(there.get("nord", "/de/account").status()).isNotEqualTo(200);
    }

    /// By the letter with the code.
    private Surfer signedIn(String address) throws Exception {
        var surfer = one.surfer();
        var asked =
                surfer.post("", "/de/sign-in", Map.of("email", address, "at", "nord.localhost", "next", "/de/account"));
        var ticket = URI.create(asked.location()).getQuery().replace("ticket=", "");
        var code = new PostBox(one.database()).code(address);
        var inside = surfer.follow(surfer.post("", "/de/sign-in/code", Map.of("ticket", ticket, "digits", code)));
        assertThat(inside.host()).isEqualTo("nord");
        return surfer;
    }

    private static boolean soon(BooleanSupplier it) {
        long end = System.nanoTime() + 5_000_000_000L;
        while (System.nanoTime() < end) {
            if (it.getAsBoolean()) return true;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return false;
    }
}
