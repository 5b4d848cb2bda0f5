package ruhr.kumpel.discovery;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// After an update, what is listed since then is published once: nobody has to change it first. One of several nodes
/// does it, the others wait.
@Component
class NewKinds {

    private final Listings listings;

    NewKinds(Listings listings) {
        this.listings = listings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        listings.begin();
    }
}
