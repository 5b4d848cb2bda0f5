package ruhr.kumpel.pinboard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.discovery.ListingSource;

/// Gives all postings again when the read model is rebuilt, a few hundred at a time.
@Component
class PostingListings implements ListingSource {

    private static final int AT_ONCE = 500;

    private final PostingStore store;
    private final Publishing publishing;

    PostingListings(PostingStore store, Publishing publishing) {
        this.store = store;
        this.publishing = publishing;
    }

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.POSTING);
    }

    @Override
    public void publishAll(Consumer<Listing> to) {
        var last = new UUID(0, 0);
        List<Posting> some = store.publishedAfter(last, AT_ONCE);
        while (!some.isEmpty()) {
            some.stream()
                    .filter(one -> one.readable(publishing.today(one.portal())))
                    .forEach(one -> to.accept(publishing.listing(one)));
            last = some.getLast().id();
            some = store.publishedAfter(last, AT_ONCE);
        }
    }
}
