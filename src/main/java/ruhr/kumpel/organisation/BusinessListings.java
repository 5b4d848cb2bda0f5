package ruhr.kumpel.organisation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;

/// The findable face of a business, kept in step with its profile, its trade and what is asked of the public for it.
@Component
class BusinessListings implements ListingSource {

    private static final int AT_ONCE = 500;
    private static final int SUMMARY = 240;

    private final BusinessStore store;
    private final OrganisationStore organisations;
    private final Listings listings;
    private final Photos photos;
    private final Places places;
    private final ObjectProvider<Appeals> appeals;

    BusinessListings(
            BusinessStore store,
            OrganisationStore organisations,
            Listings listings,
            Photos photos,
            Places places,
            ObjectProvider<Appeals> appeals) {
        this.store = store;
        this.organisations = organisations;
        this.listings = listings;
        this.photos = photos;
        this.places = places;
        this.appeals = appeals;
    }

    @EventListener
    void on(OrganisationChanged event) {
        follow(event.organisation());
    }

    /// As it stands now, in the caller's transaction.
    void follow(OrganisationId id) {
        var business = store.of(id);
        if (business.isEmpty()) return;
        var organisation = organisations.named(List.of(id)).getFirst();
        if (organisation.hidden()) listings.withdraw(id.value());
        else listings.publish(listing(business.get(), organisation));
        photos.follow(organisation);
    }

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.BUSINESS);
    }

    @Override
    public void publishAll(Consumer<Listing> to) {
        var last = new UUID(0, 0);
        for (var some = store.after(last, AT_ONCE); !some.isEmpty(); some = store.after(last, AT_ONCE)) {
            for (var business : some) {
                var organisation =
                        organisations.named(List.of(business.organisation())).getFirst();
                if (!organisation.hidden()) to.accept(listing(business, organisation));
            }
            last = some.getLast().organisation().value();
        }
    }

    private Listing listing(Business business, Organisation organisation) {
        var described = organisation.description();
        var source = described.languages().stream().findFirst().orElse(LanguageTag.GERMAN);
        return new Listing(
                        organisation.id().value(),
                        business.shortId(),
                        Kind.BUSINESS,
                        organisation.home(),
                        Map.of(organisation.home(), new Placement(true, List.of(business.category()))),
                        source,
                        named(organisation, source),
                        shortened(described),
                        Set.copyOf(organisation.languages()),
                        business.where(),
                        Optional.of(new Who(organisation.id(), organisation.name(), organisation.verified())),
                        Optional.empty(),
                        Optional.empty(),
                        business.entered(),
                        business.changed(),
                        Optional.empty(),
                        false,
                        Freshness.FRESH,
                        List.of(),
                        photos.first(organisation.id()))
                .of(trade(business, organisation));
    }

    private Trade trade(Business business, Organisation organisation) {
        var asks = appeals.stream().map(one -> one.standing(organisation.id())).toList();
        return new Trade(
                organisation.slug(),
                business.hours(),
                business.byAppointment(),
                delivers(business),
                asks.stream().anyMatch(Appeals.Standing::open),
                asks.stream().anyMatch(Appeals.Standing::vouchers));
    }

    /// The towns it names and, with a radius, its own and those whose middle lies within.
    private List<String> delivers(Business business) {
        var towns = new TreeSet<>(business.delivery().towns());
        int radius = business.delivery().radius();
        if (radius == 0) return List.copyOf(towns);
        business.town().ifPresent(towns::add);
        business.where()
                .point()
                .ifPresent(pin -> places.all().stream()
                        .filter(town -> town.position().metresTo(pin) <= radius * 1000.0)
                        .map(Municipality::key)
                        .forEach(towns::add));
        return List.copyOf(towns);
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
