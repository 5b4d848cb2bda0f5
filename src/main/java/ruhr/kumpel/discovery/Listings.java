package ruhr.kumpel.discovery;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Where;

/// The front door for features: what they publish here is found everywhere.
@Component
public class Listings {

    private final ListingStore store;
    private final Finder finder;
    private final Changes changes;
    private final ObjectProvider<ListingSource> sources;
    private final FilterReader reader;
    private final Clock clock;

    Listings(
            ListingStore store,
            Finder finder,
            Changes changes,
            ObjectProvider<ListingSource> sources,
            FilterReader reader,
            Clock clock) {
        this.reader = reader;
        this.store = store;
        this.finder = finder;
        this.changes = changes;
        this.sources = sources;
        this.clock = clock;
    }

    /// Stores the listing, new or changed, in the caller's transaction. May come twice.
    @Transactional
    public void publish(Listing listing) {
        publishAll(List.of(listing));
    }

    /// The same for many, for imports.
    @Transactional
    public void publishAll(Collection<Listing> listings) {
        if (listings.isEmpty()) return;
        store.put(listings.stream().map(Face::of).toList(), clock.instant());
        changes.noteAll(IndexFollower.TOPIC, listings.stream().map(Listing::id).toList());
    }

    /// It is found no more.
    @Transactional
    public void withdraw(UUID id) {
        if (store.remove(id)) changes.note(IndexFollower.TOPIC, id);
    }

    public Optional<Listing> with(UUID id) {
        return store.with(id).map(Face::listing);
    }

    /// What a reader of this one may want to see next, best first.
    public List<Listing> similarTo(UUID id, PortalId portal, LanguageTag reader, int limit) {
        return with(id).map(listing -> finder.similar(listing, portal, reader, limit))
                .orElse(List.of());
    }

    /// What a filter chooses, best first.
    public List<Listing> found(Filter filter, PortalId portal, LanguageTag reader, int limit) {
        return finder.find(portal, reader, filter, limit).listings();
    }

    /// What an organisation has posted, the newest first.
    public List<Listing> newestOf(Organiser who, PortalId portal, LanguageTag reader, int limit) {
        var filter = Filter.ALL.by(Optional.of(who)).sorted(Optional.of(Sort.NEWEST));
        return finder.find(portal, reader, filter, limit).listings();
    }

    /// Those that a list would show for this query, best first: `kind=offer&category=housing`.
    public List<Listing> matching(MultiValueMap<String, String> query, PortalId portal, LanguageTag reads, int limit) {
        return finder.find(portal, reads, reader.read(query, portal).filter(), limit)
                .listings();
    }

    /// What may be the same thing posted before: same kind, same town or within two kilometres, similar title.
    public List<Listing> nearAlike(Localized title, Where where, Kind kind, PortalId portal, int limit) {
        var first = title.texts().keySet().stream().findFirst();
        if (first.isEmpty()) return List.of();
        return finder.alike(title.in(first.get()).value(), first.get(), kind, portal, limit * 5).stream()
                .filter(other -> Alike.titles(title, other.title()) && Alike.places(where, other.where()))
                .limit(limit)
                .toList();
    }

    /// Publishes what features have of kinds that were not listed before this release.
    @Transactional
    public void begin() {
        sources.forEach(source -> {
            boolean fresh = false;
            for (var kind : source.kinds()) fresh |= store.beginsToList(kind);
            if (fresh) source.publishAll(this::publish);
        });
    }

    /// Asks every [ListingSource] for everything it has, drops what nobody has any more.
    @Transactional
    public void rebuild() {
        sources.forEach(source -> {
            var kept = new HashSet<UUID>();
            source.publishAll(listing -> {
                kept.add(listing.id());
                publish(listing);
            });
            store.otherThan(kept, source.kinds()).forEach(this::withdraw);
        });
    }
}
