package ruhr.kumpel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// The code that carries a sign-in from the sign-in host to a portal.
@KumpelTest
class HandOverTest {

    private final Entrance entrance;
    private final PostBox postBox;
    private final MovableClock clock;
    private final Portal portal;
    private final Portal other;
    private final Surfer surfer;

    HandOverTest(Entrance entrance, PostBox postBox, MovableClock clock, ExamplePortals portals) {
        this.entrance = entrance;
        this.postBox = postBox;
        this.clock = clock;
        this.portal = portals.fresh();
        this.other = portals.fresh();
        this.surfer = entrance.stranger();
    }

    @Test
    void itIsGoodOnce() {
        var path = handOver();
        assertThat(fromSignIn(surfer).get(portal.key(), path).location()).isEqualTo("/de/account");
        var second = fromSignIn(entrance.stranger());
        second.get(portal.key(), path);
        assertThat(second.cookies(portal.key())).isEmpty();
    }

    @Test
    void itIsGoodOnItsPortalOnly() {
        var path = handOver();
        fromSignIn(surfer).get(other.key(), path);
        assertThat(surfer.cookies(other.key())).isEmpty();
    }

    @Test
    void itIsGoodForAMinute() {
        var path = handOver();
        clock.forward(Duration.ofSeconds(61));
        fromSignIn(surfer).get(portal.key(), path);
        assertThat(surfer.cookies(portal.key())).isEmpty();
    }

    /// Else a stranger could send a link that signs the reader into the stranger's account.
    @Test
    void aLinkFromElsewhereOnlyShowsAButton() {
        var path = handOver();
        var victim = entrance.stranger().saying("Referer", "https://evil.example/");
        var answer = victim.get(portal.key(), path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("main form[method=post] button").text()).isEqualTo("Weiter");
        assertThat(victim.cookies(portal.key())).isEmpty();
    }

    private Surfer fromSignIn(Surfer surfer) {
        return surfer.saying("Referer", surfer.address("") + "/");
    }

    private String handOver() {
        var address = Entrance.someAddress();
        var ticket = entrance.ask(surfer, portal.key() + ".localhost", address);
        var to = URI.create(entrance.type(surfer, ticket, postBox.code(address)).location());
        assertThat(to.getHost()).isEqualTo(portal.key() + ".localhost");
        return to.getRawPath() + "?" + to.getRawQuery();
    }
}
