package ruhr.kumpel.project;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.discovery.ListingSource;

/// Gives all public entries again when the read model is rebuilt, a few hundred at a time.
@Component
class EntryListings implements ListingSource {

    private static final int AT_ONCE = 500;

    private final EntryStore entries;
    private final Publishing publishing;

    EntryListings(EntryStore entries, Publishing publishing) {
        this.entries = entries;
        this.publishing = publishing;
    }

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.PROJECT, Kind.OFFER, Kind.NEED, Kind.JOB, Kind.TIP, Kind.POINT);
    }

    @Override
    public void publishAll(Consumer<Listing> to) {
        var last = new UUID(0, 0);
        List<Entry> some = entries.publishedAfter(last, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(entry -> to.accept(publishing.listing(entry)));
            last = some.getLast().id();
            some = entries.publishedAfter(last, AT_ONCE);
        }
    }
}
