package ruhr.kumpel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@KumpelTest
class HarnessTest {

    private final Surfer surfer;
    private final Clock clock;
    private final MovableClock movable;
    private final PostBox postBox;

    HarnessTest(Surfer surfer, Clock clock, MovableClock movable, PostBox postBox) {
        this.surfer = surfer;
        this.clock = clock;
        this.movable = movable;
        this.postBox = postBox;
    }

    @Test
    void anUnknownHostIsNotFound() {
        assertThat(surfer.get("nobody-claimed-this", "/de").status()).isEqualTo(404);
    }

    @Test
    void theClockCanBeMoved() {
        movable.forward(Duration.ofDays(2));

        assertThat(clock.instant()).isAfter(Instant.now().plus(Duration.ofDays(1)));
    }

    @Test
    void whoGotNothingHasAnEmptyPostBox() {
        assertThat(postBox.of("nobody@example.org")).isEmpty();
    }

    @Test
    void chromiumAsksAHostOfItsOwn(Browser browser) {
        var answer = browser.phone().navigate(browser.url("nobody-claimed-this", "/de"));

        assertThat(answer.status()).isEqualTo(404);
    }
}
