package ruhr.kumpel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Promise 29: no secret and no personal data in logs or error pages. People do what people do, and what goes wrong
/// goes wrong, while our own code logs all it can; none of what they typed, got or asked for is in the log.
@KumpelTest
class SilentLogTest {

    private final Entrance entrance;
    private final PostBox postBox;
    private final Portal portal;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Map<String, String> secrets = new LinkedHashMap<>();

    SilentLogTest(Entrance entrance, PostBox postBox, ExamplePortals portals) {
        this.entrance = entrance;
        this.postBox = postBox;
        this.portal = portals.fresh();
    }

    @BeforeEach
    void listen() {
        logger("ruhr.kumpel").setLevel(Level.DEBUG);
        log.start();
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(log);
    }

    @AfterEach
    void stop() {
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).detachAppender(log);
        logger("ruhr.kumpel").setLevel(null);
    }

    @Test
    void noJourneyLeavesTracesInTheLog() {
        var surfer = entrance.stranger();
        var address = secret("address", "kanarie-" + UUID.randomUUID() + "@example.org");
        var asked = surfer.post(
                portal.key(),
                "/de/contact",
                Map.of(
                        "key", UUID.randomUUID(),
                        "topic", "QUESTION",
                        "text", secret("message", "Mein Geheimnis " + UUID.randomUUID()),
                        "name", secret("name", "Kanarienvogel-" + UUID.randomUUID()),
                        "address", address));
        secret("wrong code", "83" + System.nanoTime() % 1_000_000);
        surfer.post(portal.key(), asked.location(), Map.of("digits", secrets.get("wrong code")));
        var digits = secret("code", postBox.code(address));
        surfer.post(portal.key(), asked.location(), Map.of("digits", digits));
        surfer.cookies(portal.key()).forEach((name, value) -> secret("cookie " + name, value));

        var draft = secret("draft", Secret.next().value());
        surfer.post(
                portal.key(),
                "/de/post/" + draft,
                Map.of("action", "save", "version", "0", "title", secret("title", "Titel " + UUID.randomUUID())));
        surfer.get(portal.key(), "/de/listings?sort=nearest&near=" + secret("place", "51.4819283,7.2162847"));
        surfer.get(portal.key(), "/de/listings?text=" + secret("search", "kanarie" + System.nanoTime()));

        assertThat(asked.status()).isEqualTo(303);
        nothingIsIn(said());
    }

    @Test
    void theWayInLeavesNone() {
        var someone = entrance.signedIn(portal);
        secret("address", someone.address());
        secret("code", postBox.code(someone.address()));
        postBox.newest(someone.address()).button().ifPresent(link -> secret("link", secretPart(link)));
        someone.surfer().cookies(portal.key()).forEach((name, value) -> secret("cookie " + name, value));
        someone.surfer()
                .post(
                        "",
                        "/de/sign-in",
                        Map.of("email", "kein@@gültiger.ort" + secret("typo", "tippfehler" + System.nanoTime())));

        nothingIsIn(said());
    }

    @Test
    void whatBreaksSaysWhereButNotForWhom() {
        var surfer = entrance.signedIn(portal).surfer();
        surfer.cookies(portal.key()).forEach((name, value) -> secret("cookie " + name, value));
        var address = secret("address", "kanarie-" + UUID.randomUUID() + "@example.org");
        var row = secret("refused row", UUID.randomUUID().toString());
        var pages = new ArrayList<Answer>();
        pages.add(surfer.get(portal.key(), "/de/specimen/broken?email=" + address));
        pages.add(surfer.get(portal.key(), "/de/specimen/refused?key=" + row));
        pages.add(posted(surfer, address));

        assertThat(pages).extracting(Answer::status).containsExactly(500, 500, 404);
        assertThat(said()).as("that it broke is logged").contains("IllegalStateException", "change_topic_check");
        nothingIsIn(said());
        for (var page : pages) nothingIsIn(page.main());
    }

    private Answer posted(Surfer surfer, String address) {
        return surfer.post(portal.key(), "/de/nothing-here", Map.of("email", address));
    }

    private String secret(String what, String value) {
        secrets.put(what, value);
        return value;
    }

    private static String secretPart(String link) {
        var query = URI.create(link).getRawQuery();
        return query == null ? link.substring(link.lastIndexOf('/') + 1) : query.substring(query.indexOf('=') + 1);
    }

    private String said() {
        var said = new StringBuilder();
        for (var event : List.copyOf(log.list)) {
            said.append(event.getFormattedMessage()).append('\n');
            if (event.getThrowableProxy() != null)
                said.append(ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .append('\n');
        }
        return said.toString();
    }

    private void nothingIsIn(String text) {
        secrets.forEach((what, value) -> assertThat(text).as(what).doesNotContain(value));
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
