package ruhr.kumpel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Nothing typed is lost: an answer that is sent after the session has ended survives signing in.
@KumpelTest
class LateAnswerTest {

    private static final String ANSWER = "Ich komme gern am Dienstag um drei, ist das recht?";

    private final Entrance entrance;
    private final MovableClock clock;
    private final Portal portal;
    private final Entrance.Someone writer;
    private final String thread;

    LateAnswerTest(Entrance entrance, MovableClock clock, ExamplePortals portals) {
        this.entrance = entrance;
        this.clock = clock;
        portal = portals.fresh();
        writer = entrance.signedIn(portal);
        thread = writer.surfer()
                .post(
                        portal.key(),
                        "/de/contact",
                        Map.of("key", UUID.randomUUID(), "topic", "QUESTION", "text", "Erste Frage"))
                .location();
    }

    @Test
    void theAnswerStandsInTheFormAgainAfterSigningIn() {
        var late = lateAnswer(entrance.stranger());
        assertThat(late.status()).isEqualTo(303);
        assertThat(late.location()).contains("/sign-in").doesNotContain("Dienstag");

        var page = back(late, writer.address());

        assertThat(page.page().select("textarea[name=text]").text()).isEqualTo(ANSWER);
        assertThat(page.main()).contains("Dein Text ist noch da");
        assertThat(page.page().select(".talk__one").text())
                .as("nothing is sent by itself")
                .doesNotContain("Dienstag");
    }

    @Test
    void nobodyReadsItWithoutSigningIn() {
        var next = next(lateAnswer(entrance.stranger()));

        var stranger = entrance.stranger().get(portal.key(), next);

        assertThat(stranger.status()).isEqualTo(303);
        assertThat(stranger.text()).doesNotContain("Dienstag");
    }

    @Test
    void afterTwoHoursItIsForgotten() {
        var next = next(lateAnswer(entrance.stranger()));
        clock.forward(Duration.ofMinutes(121));

        assertThat(writer.surfer().get(portal.key(), next).text()).doesNotContain("Dienstag");
    }

    @Test
    void aForeignPageOrAnEmptyFormIsNotGoneBackTo() {
        var stranger = entrance.stranger().saying("Referer", "https://boese.example/de/messages");
        assertThat(next(stranger.post(portal.key(), thread, Map.of("text", ANSWER))))
                .isEqualTo("/de/");
        var empty = entrance.stranger().saying("Referer", stranger.address(portal.key()) + thread);
        assertThat(next(empty.post(portal.key(), thread, Map.of("text", " ")))).isEqualTo(thread);
    }

    private Answer lateAnswer(Surfer surfer) {
        return surfer.saying("Referer", surfer.address(portal.key()) + thread)
                .post(portal.key(), thread, Map.of("key", UUID.randomUUID(), "text", ANSWER));
    }

    /// Signs in by the letter and goes on where the form leads.
    private Answer back(Answer late, String address) {
        return entrance.at(portal, entrance.stranger(), address).surfer().get(portal.key(), next(late));
    }

    private static String next(Answer answer) {
        var query = URI.create(answer.location()).getRawQuery();
        return URLDecoder.decode(query.replaceFirst(".*next=([^&]*).*", "$1"), StandardCharsets.UTF_8);
    }
}
