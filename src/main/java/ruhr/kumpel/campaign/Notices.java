package ruhr.kumpel.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.OrganisationId;

/// Who may call a gift a donation: only an organisation whose notice somebody of the portal has looked at, and only as
/// long as that counts. Even then no receipt of ours is a confirmation for the tax office (EStDV § 50): that is the
/// organisation's to write.
@Component
class Notices {

    private final NoticeStore store;
    private final Clock clock;

    Notices(NoticeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    boolean allow(OrganisationId organisation) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return store.of(organisation).stream().anyMatch(one -> one.counts(today));
    }
}
