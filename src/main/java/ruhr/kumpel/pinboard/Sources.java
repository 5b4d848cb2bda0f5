package ruhr.kumpel.pinboard;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.pinboard.Source.Setting;
import ruhr.kumpel.web.Fetched;

/// Lets feeds of others in, and takes from them what is new. Asking them happens outside of any transaction.
@Component
class Sources {

    private final SourceStore store;
    private final Taking taking;
    private final Postings postings;
    private final Feeds feeds;
    private final Zones zones;
    private final Clock clock;

    Sources(SourceStore store, Taking taking, Postings postings, Feeds feeds, Zones zones, Clock clock) {
        this.store = store;
        this.taking = taking;
        this.postings = postings;
        this.feeds = feeds;
        this.zones = zones;
        this.clock = clock;
    }

    /// What came of changing one.
    enum Change {
        CHANGED,
        OUTDATED,
        THERE_ALREADY
    }

    /// Empty if the portal has a source at this address already. It is asked for the first time a moment later.
    @Transactional
    Optional<Source> add(Setting setting, PortalId portal, PersonId by) {
        var source = new Source(
                Ids.next(),
                ShortId.next(),
                portal,
                by,
                setting,
                Fetched.Stamp.NONE,
                0,
                clock.instant(),
                Optional.empty());
        return store.add(source) ? Optional.of(source) : Optional.empty();
    }

    @Transactional
    Change change(UUID id, Predicate<Source> asSeen, Setting setting) {
        var now = store.locked(id).orElseThrow();
        if (!asSeen.test(now)) return Change.OUTDATED;
        return store.change(id, setting) ? Change.CHANGED : Change.THERE_ALREADY;
    }

    /// @param with everything that has come from it; without, its postings stay until their day
    @Transactional
    void remove(UUID id, boolean with) {
        if (store.locked(id).isEmpty()) return;
        if (with) store.postingsOf(id).forEach(postings::remove);
        store.remove(id);
    }

    /// What would come, without keeping any of it.
    Harvest preview(String url, PortalId portal) {
        return feeds.ask(url, Fetched.Stamp.NONE, zones.of(portal));
    }

    /// Asks it now, and keeps what is new.
    void fetch(Source source) {
        taking.take(
                source.id(),
                source.setting(),
                feeds.ask(source.setting().url(), source.stamp(), zones.of(source.portal())));
    }
}
