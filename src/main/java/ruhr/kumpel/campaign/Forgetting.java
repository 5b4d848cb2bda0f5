package ruhr.kumpel.campaign;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Addresses of parcels and presents stay only as long as they are needed.
@Component
class Forgetting {

    /// Whoever has not confirmed her own address by then will not.
    private static final Duration UNCONFIRMED = Duration.ofDays(2);

    /// Money may come after its promise has lapsed; a month later it does not.
    private static final Duration OVER = Duration.ofDays(30);

    private final ParcelStore parcels;
    private final PresentStore presents;
    private final Clock clock;

    Forgetting(ParcelStore parcels, PresentStore presents, Clock clock) {
        this.parcels = parcels;
        this.presents = presents;
        this.clock = clock;
    }

    void round() {
        var now = clock.instant();
        parcels.forgetUnneeded(now.minus(UNCONFIRMED), now.minus(OVER));
        presents.forgetOld(now.minus(UNCONFIRMED), now.minus(OVER));
    }
}
