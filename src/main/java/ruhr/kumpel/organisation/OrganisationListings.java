package ruhr.kumpel.organisation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.Freshness;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.discovery.ListingSource;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.discovery.Placement;
import ruhr.kumpel.discovery.Trade;
import ruhr.kumpel.discovery.Who;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Where;

/// The findable face of an organisation that is no business: those have one of their own ([BusinessListings]).
@Component
class OrganisationListings implements ListingSource {

    private static final int AT_ONCE = 500;
    private static final int SUMMARY = 240;

    private final OrganisationStore store;
    private final BusinessStore businesses;
    private final Listings listings;
    private final ObjectProvider<Appeals> appeals;

    OrganisationListings(
            OrganisationStore store, BusinessStore businesses, Listings listings, ObjectProvider<Appeals> appeals) {
        this.store = store;
        this.businesses = businesses;
        this.listings = listings;
        this.appeals = appeals;
    }

    /// As it stands now, in the caller's transaction.
    @EventListener
    void on(OrganisationChanged event) {
        var id = event.organisation();
        if (businesses.of(id).isPresent()) return;
        var organisation = store.named(List.of(id)).stream()
                .filter(found -> !found.hidden())
                .findFirst();
        if (organisation.isPresent()) listings.publish(listing(organisation.get(), store.entered(id)));
        else listings.withdraw(id.value());
    }

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.ORGANISATION);
    }

    @Override
    public void publishAll(Consumer<Listing> to) {
        var last = new UUID(0, 0);
        for (var some = store.withoutBusinessAfter(last, AT_ONCE);
                !some.isEmpty();
                some = store.withoutBusinessAfter(last, AT_ONCE)) {
            for (var organisation : some) to.accept(listing(organisation, store.entered(organisation.id())));
            last = some.getLast().id().value();
        }
    }

    private Listing listing(Organisation organisation, OrganisationStore.Entered when) {
        var described = organisation.description();
        var source = described.languages().stream().findFirst().orElse(LanguageTag.GERMAN);
        return new Listing(
                        organisation.id().value(),
                        ShortId.of(organisation.id().value()),
                        Kind.ORGANISATION,
                        organisation.home(),
                        Map.of(organisation.home(), new Placement(true, List.of())),
                        source,
                        named(organisation, source),
                        shortened(described),
                        Set.copyOf(organisation.languages()),
                        organisation.town().<Where>map(Where.Town::new).orElseGet(Where.Region::new),
                        Optional.of(new Who(organisation.id(), organisation.name(), organisation.verified())),
                        Optional.empty(),
                        Optional.empty(),
                        when.entered(),
                        when.changed(),
                        Optional.empty(),
                        false,
                        Freshness.FRESH,
                        List.of(),
                        Optional.empty())
                .of(trade(organisation));
    }

    private Trade trade(Organisation organisation) {
        var asks = appeals.stream().map(one -> one.standing(organisation.id())).toList();
        return new Trade(
                organisation.slug(),
                OpeningHours.NONE,
                false,
                List.of(),
                asks.stream().anyMatch(Appeals.Standing::open),
                asks.stream().anyMatch(Appeals.Standing::vouchers));
    }

    /// A name is no text: it stands in each language that there is something to read in.
    private static Localized named(Organisation organisation, LanguageTag source) {
        var names = new LinkedHashMap<LanguageTag, String>();
        names.put(source, organisation.name());
        organisation.description().languages().forEach(language -> names.put(language, organisation.name()));
        return new Localized(names);
    }

    private static Localized shortened(Localized text) {
        var shorter = new LinkedHashMap<LanguageTag, String>();
        text.texts().forEach((language, words) -> shorter.put(language, shortened(words)));
        return new Localized(shorter);
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= SUMMARY) return line;
        int space = line.lastIndexOf(' ', SUMMARY - 1);
        return line.substring(0, space > 0 ? space : SUMMARY - 1) + "…";
    }
}
