package ruhr.kumpel.discovery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Listings as the index and the table keep them, by number. Those that were printed a moment ago stay in memory:
/// unpacking and parsing one costs as much as printing it. A listing that the [Atlas] knows in a newer version is
/// read again.
@Component
class Recent {

    /// About 3 kB each.
    private static final int MOST = 2_000;

    private final ListingIndex index;
    private final ListingStore store;
    private final Cache<Integer, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Known(int version, Listing listing) {

        Known(Face face) {
            this(face.version(), face.listing());
        }
    }

    Recent(ListingIndex index, ListingStore store) {
        this.index = index;
        this.store = store;
    }

    /// By number; one that was deleted a moment ago is missing.
    ///
    /// @param versions of each number, at least
    Map<Integer, Listing> read(int[] numbers, int[] versions) {
        var listings = new HashMap<Integer, Listing>();
        for (int i = 0; i < numbers.length; i++) {
            var found = known.getIfPresent(numbers[i]);
            if (found != null && found.version() >= versions[i]) listings.put(numbers[i], found.listing());
        }
        keep(index.faces(missing(numbers, listings)).values(), listings);
        // What the index does not have yet comes from the table.
        var unindexed = missing(numbers, listings);
        if (unindexed.length > 0)
            keep(store.numbered(Arrays.stream(unindexed).boxed().toList()), listings);
        return listings;
    }

    private void keep(Iterable<Face> faces, Map<Integer, Listing> listings) {
        for (var face : faces) {
            var read = new Known(face);
            known.put(face.number(), read);
            listings.put(face.number(), read.listing());
        }
    }

    private static int[] missing(int[] numbers, Map<Integer, Listing> listings) {
        return Arrays.stream(numbers)
                .filter(number -> !listings.containsKey(number))
                .toArray();
    }
}
