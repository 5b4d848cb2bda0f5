package ruhr.kumpel.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.Freshness;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.discovery.ListingSource;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.discovery.Placement;
import ruhr.kumpel.discovery.Who;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.portal.Portals;

/// The findable face of an office. What it does is found with it: people look for "anmelden", not for an office's name.
@Component
class OfficeListings implements ListingSource {

    private static final int AT_ONCE = 500;
    private static final int SUMMARY = 400;

    private final OfficeStore store;
    private final Listings listings;
    private final Portals portals;
    private final Places places;
    private final Organisations organisations;
    private final Clock clock;

    OfficeListings(
            OfficeStore store,
            Listings listings,
            Portals portals,
            Places places,
            Organisations organisations,
            Clock clock) {
        this.store = store;
        this.listings = listings;
        this.portals = portals;
        this.places = places;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// As they stand now, in the caller's transaction.
    void follow(Collection<UUID> ids) {
        var all = store.all(ids);
        all.stream().filter(one -> one.standing().archived()).forEach(one -> listings.withdraw(one.id()));
        listings.publishAll(
                listings(all.stream().filter(one -> !one.standing().archived()).toList()));
    }

    void withdraw(Collection<UUID> ids) {
        ids.forEach(listings::withdraw);
    }

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.OFFICE);
    }

    @Override
    public void publishAll(Consumer<Listing> to) {
        var last = new UUID(0, 0);
        for (var some = store.after(last, AT_ONCE); !some.isEmpty(); some = store.after(last, AT_ONCE)) {
            listings(some).forEach(to);
            last = some.getLast().id();
        }
    }

    private List<Listing> listings(List<Office> offices) {
        Map<OrganisationId, Organisation> who = organisations.named(
                offices.stream().flatMap(one -> one.organisation().stream()).toList());
        return offices.stream()
                .map(office -> listing(
                        office,
                        office.organisation()
                                .flatMap(id -> Optional.ofNullable(who.get(id)))
                                .filter(one -> !one.hidden())))
                .toList();
    }

    private Listing listing(Office office, Optional<Organisation> who) {
        var standing = office.standing();
        var portal = portals.with(office.portal());
        var today = LocalDate.ofInstant(clock.instant(), portal.setting().zone());
        var categories = office.profile().topics().stream()
                .map(Topic::category)
                .distinct()
                .filter(key -> portal.category(key).isPresent())
                .toList();
        boolean fresh = standing.confirmed().isPresent() && !standing.overdue(today);
        return new Listing(
                office.id(),
                office.shortId(),
                Kind.OFFICE,
                office.portal(),
                Map.of(office.portal(), new Placement(true, categories)),
                standing.source(),
                office.profile().name(),
                summary(office),
                Set.copyOf(office.profile().languages()),
                where(office),
                who.map(one -> new Who(one.id(), one.name(), one.verified())),
                Optional.empty(),
                Optional.empty(),
                standing.created(),
                standing.changed(),
                standing.confirmed().map(Standing.Confirmation::at),
                false,
                // What no editor stands for sinks below what somebody does.
                fresh ? Freshness.FRESH : Freshness.STALE,
                List.of(),
                Optional.empty());
    }

    private static Localized summary(Office office) {
        var summary = Localized.EMPTY;
        for (var language : office.profile().name().languages()) {
            var text =
                    new StringBuilder(office.profile().about().exactly(language).orElse(""));
            office.offerings()
                    .forEach(one -> one.name()
                            .exactly(language)
                            .ifPresent(name ->
                                    text.append(text.isEmpty() ? "" : " · ").append(name)));
            summary = summary.with(language, shortened(text.toString()));
        }
        return summary;
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= SUMMARY ? line : line.substring(0, SUMMARY - 1).replaceAll("\\s\\S*$", "") + "…";
    }

    /// With a pin where there is one; else where whoever it serves is.
    private Where where(Office office) {
        var at = office.whereabouts();
        if (at.pin().isPresent())
            return new Where.Exact(at.pin().get(), at.place(), at.town().orElseThrow());
        var towns = new TreeSet<String>();
        for (var area : office.profile().areas())
            switch (area) {
                case Area.Postcode(var code) ->
                    places.byPostcode(code).map(Municipality::key).ifPresent(towns::add);
                case Area.Town(var key) -> towns.add(key);
                case Area.District(var name) -> Districts.towns(name, places).forEach(towns::add);
                case Area.Region _ -> {
                    return new Where.Region();
                }
            }
        if (towns.isEmpty()) return at.town().<Where>map(Where.Town::new).orElseGet(Where.Region::new);
        return towns.size() == 1 ? new Where.Town(towns.first()) : new Where.Towns(List.copyOf(towns));
    }
}
