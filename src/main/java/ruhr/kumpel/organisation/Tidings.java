package ruhr.kumpel.organisation;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.OrganisationId;

/// Tells caches and the modules above that an organisation changed.
@Component
class Tidings {

    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tidings(Changes changes, ApplicationEventPublisher events, Clock clock) {
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    void changed(OrganisationId organisation) {
        changes.note("organisation", organisation.value());
        events.publishEvent(new OrganisationChanged(organisation));
    }

    Instant now() {
        return clock.instant();
    }
}
