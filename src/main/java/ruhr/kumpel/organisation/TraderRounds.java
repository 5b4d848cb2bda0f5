package ruhr.kumpel.organisation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notices which traders sell nothing any more, and deletes their records when the law's time is over.
@Component
class TraderRounds {

    /// DSA Art. 30 (5): six months after the end of the contract with the trader, then it is deleted.
    private static final int MONTHS = 6;

    private final TraderStore store;
    private final TraderDocuments documents;
    private final ObjectProvider<Appeals> appeals;
    private final Tidings tidings;

    TraderRounds(TraderStore store, TraderDocuments documents, ObjectProvider<Appeals> appeals, Tidings tidings) {
        this.store = store;
        this.documents = documents;
        this.appeals = appeals;
        this.tidings = tidings;
    }

    @Transactional
    void round() {
        var now = tidings.now();
        for (var organisation : store.all()) {
            if (appeals.stream().anyMatch(one -> one.sells(organisation))) store.goesOn(organisation);
            else store.ended(organisation, now);
        }
        for (var trader : store.endedBefore(sixMonthsBefore(now))) {
            store.remove(trader.organisation());
            documents.settle(Optional.empty(), trader.organisation());
            tidings.changed(trader.organisation());
        }
    }

    private static Instant sixMonthsBefore(Instant now) {
        return now.atZone(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
    }
}
