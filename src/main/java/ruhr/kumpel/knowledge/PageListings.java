package ruhr.kumpel.knowledge;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.Freshness;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.discovery.ListingSource;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.discovery.Placement;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.portal.Portals;

/// The findable face of a page: what readers see of it in every language, found by all its words. Pages hold for the
/// whole region.
@Component
class PageListings implements ListingSource {

    private static final int SUMMARY = 240;
    /// Enough for the longest page that somebody reads to its end.
    private static final int MORE = 10_000;

    private final LeafStore leaves;
    private final TextStore texts;
    private final Listings listings;
    private final Portals portals;

    PageListings(LeafStore leaves, TextStore texts, Listings listings, Portals portals) {
        this.leaves = leaves;
        this.texts = texts;
        this.listings = listings;
        this.portals = portals;
    }

    /// As it stands now, in the caller's transaction.
    void follow(Leaf leaf) {
        var listing = listing(leaf);
        if (listing.isPresent()) listings.publish(listing.get());
        else listings.withdraw(leaf.id());
    }

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.PAGE);
    }

    @Override
    public void publishAll(Consumer<Listing> to) {
        portals.all()
                .forEach(portal ->
                        leaves.of(portal.id()).forEach(leaf -> listing(leaf).ifPresent(to)));
    }

    private Optional<Listing> listing(Leaf leaf) {
        var published = texts.published(leaf);
        if (published.isEmpty()) return Optional.empty();
        var source = published.keySet().iterator().next();
        var moments = published.values().stream().map(Revision::made).sorted().toList();
        return Optional.of(new Listing(
                        leaf.id(),
                        leaf.shortId(),
                        Kind.PAGE,
                        leaf.portal(),
                        Map.of(leaf.portal(), new Placement(true, List.of())),
                        source,
                        each(published, Wording::title),
                        each(published, PageListings::summary),
                        Set.of(),
                        new Where.Region(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        moments.getFirst(),
                        moments.getLast(),
                        Optional.<Instant>empty(),
                        false,
                        Freshness.FRESH,
                        List.of(),
                        Optional.empty())
                .foundBy(each(published, wording -> shortened(PlainWords.of(wording.body()), MORE))));
    }

    private static String summary(Wording wording) {
        return shortened(wording.lead().isBlank() ? PlainWords.of(wording.body()) : wording.lead(), SUMMARY);
    }

    private static Localized each(Map<LanguageTag, Revision> published, Function<Wording, String> part) {
        var words = new LinkedHashMap<LanguageTag, String>();
        published.forEach((language, revision) -> words.put(language, part.apply(revision.wording())));
        return new Localized(words);
    }

    /// Whole words, one line.
    private static String shortened(String text, int length) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= length) return line;
        int space = line.lastIndexOf(' ', length - 1);
        return line.substring(0, space > 0 ? space : length - 1) + "…";
    }
}
