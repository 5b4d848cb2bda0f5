package ruhr.kumpel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// The header says how much is new, to members only.
@KumpelTest
class UnseenCountTest {

    private final Visitors visitors;
    private final ExampleThings things;
    private final Portal portal;

    UnseenCountTest(Visitors visitors, ExampleThings things, ExamplePortals portals) {
        this.visitors = visitors;
        this.things = things;
        this.portal = portals.fresh();
    }

    @Test
    void aNewMessageIsCountedUntilItIsRead() {
        var owner = visitors.signedIn(portal);
        var writer = visitors.signedIn(portal);
        var thing = things.of(owner.person(), portal.id());
        assertThat(counts(owner)).isEmpty();

        writer.surfer()
                .post(
                        portal.key(),
                        "/de/contact/example/" + thing.id(),
                        Map.of("key", UUID.randomUUID(), "text", "Ist das noch da?"));

        assertThat(counts(owner)).contains("1");
        assertThat(counts(writer)).as("not her own").isEmpty();
        var thread = owner.surfer()
                .get(portal.key(), "/de/messages")
                .page()
                .select("main a[href*=/messages/]")
                .attr("href");
        owner.surfer().get(portal.key(), thread);
        assertThat(counts(owner)).isEmpty();
    }

    @Test
    void visitorsKeepGettingThePageFromMemory() {
        var stranger = visitors.stranger();
        stranger.get(portal.key(), "/de/moderation-log");

        var again = stranger.get(portal.key(), "/de/moderation-log");

        assertThat(again.page().select(".header .count")).isEmpty();
        assertThat(again.header("ETag")).isPresent();
        assertThat(again.header("Cache-Control").orElse("")).doesNotContain("no-store");
    }

    private String counts(Visitors.Someone someone) {
        return someone.surfer()
                .get(portal.key(), "/de/moderation-log")
                .page()
                .select(".header .count")
                .text();
    }
}
