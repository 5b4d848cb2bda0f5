package ruhr.kumpel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// A visitor's message that cannot be sent when she confirms her address is not lost.
@KumpelTest
class LateMessageTest {

    private static final String MESSAGE = "Ist noch\nein Platz frei?";

    private final Visitors visitors;
    private final PostBox postBox;
    private final MovableClock clock;
    private final ConversationData data;
    private final Portal portal;
    private final ExampleThings.Thing thing;
    private final Visitors.Someone owner;
    private final Visitors.Someone writer;
    private final Surfer visitor;

    LateMessageTest(
            Visitors visitors,
            ExampleThings things,
            PostBox postBox,
            MovableClock clock,
            ConversationData data,
            ExamplePortals portals) {
        this.visitors = visitors;
        this.postBox = postBox;
        this.clock = clock;
        this.data = data;
        portal = portals.fresh();
        owner = visitors.signedIn(portal);
        writer = visitors.signedIn(portal);
        thing = things.of(owner.person(), portal.id());
        visitor = visitors.stranger();
    }

    @Test
    void overTheLimitItWaitsAndIsSentLater() {
        var path = confirmed(this::writesVeryMuch);

        assertThat(text(visitor.get(portal.key(), path))).isEqualTo(MESSAGE);
        var early = send(path);
        assertThat(early.status()).isEqualTo(429);
        assertThat(text(early)).isEqualTo(MESSAGE);
        assertThat(messagesToOwner()).isEmpty();

        clock.forward(Duration.ofMinutes(61));
        var thread = send(path).location();

        assertThat(visitor.get(portal.key(), thread).main()).contains("ein Platz frei?");
        assertThat(send(path).location()).as("pressed twice").endsWith(thread);
        assertThat(visitor.get(portal.key(), path).location()).as("gone back").endsWith(thread);
        assertThat(messagesToOwner()).hasSize(1);
    }

    @Test
    void notTakenAnyMoreItIsShownToBeTakenElsewhere() {
        var path = confirmed(() -> {
            var thread = writer.surfer()
                    .post(portal.key(), contact(), Map.of("key", UUID.randomUUID(), "text", "Hallo"))
                    .location();
            owner.surfer().post(portal.key(), thread + "/block", Map.of());
        });

        assertThat(visitor.get(portal.key(), path).main()).contains("ein Platz frei?");
    }

    @Test
    void onlyItsWriterReadsIt() {
        var path = confirmed(this::writesVeryMuch);

        assertThat(owner.surfer().get(portal.key(), path).status()).isEqualTo(404);
        assertThat(visitors.stranger().get(portal.key(), path).location()).contains("/sign-in");
    }

    @Test
    void itIsInHerCopyAndGoesWithHer() {
        var path = confirmed(this::writesVeryMuch);
        assertThat(data.copyFor(writer.person()).get("unsent")).asString().contains("Platz frei?");

        data.erase(writer.person());

        assertThat(visitor.get(portal.key(), path).status()).isEqualTo(404);
    }

    /// What happens while she looks for her code; then where the code leads her.
    private String confirmed(Runnable meanwhile) {
        var asked = visitor.post(
                portal.key(),
                contact(),
                Map.of("key", UUID.randomUUID(), "name", "Nadia", "address", writer.address(), "text", MESSAGE));
        meanwhile.run();
        return visitors.confirm(visitor, portal, asked.location(), writer.address());
    }

    private void writesVeryMuch() {
        for (int i = 0; i < 30; i++)
            writer.surfer()
                    .post(
                            portal.key(),
                            "/de/contact",
                            Map.of("key", UUID.randomUUID(), "topic", "QUESTION", "text", "Frage " + i));
    }

    private String contact() {
        return "/de/contact/example/" + thing.id();
    }

    private Answer send(String path) {
        return visitor.post(portal.key(), path, Map.of("text", MESSAGE));
    }

    private static String text(Answer answer) {
        return answer.page().select("textarea[name=text]").val();
    }

    private List<PostBox.Received> messagesToOwner() {
        return postBox.of(owner.address()).stream()
                .filter(letter -> letter.kind().equals("notice.message"))
                .toList();
    }
}
