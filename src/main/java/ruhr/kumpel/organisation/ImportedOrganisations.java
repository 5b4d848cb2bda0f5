package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.intake.Check;
import ruhr.kumpel.intake.Row;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.portal.Portals;

/// Writes and takes back what an import brings. A row is never kept out by a website or a telephone number that is
/// none:
/// that is left out.
@Component
class ImportedOrganisations {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_ADDRESS = 200;

    private final Organisations organisations;
    private final OrganisationStore store;
    private final Businesses businesses;
    private final Brought brought;
    private final Listings listings;
    private final Places places;
    private final Portals portals;
    private final Tidings tidings;

    ImportedOrganisations(
            Organisations organisations,
            OrganisationStore store,
            Businesses businesses,
            Brought brought,
            Listings listings,
            Places places,
            Portals portals,
            Tidings tidings) {
        this.organisations = organisations;
        this.store = store;
        this.businesses = businesses;
        this.brought = brought;
        this.listings = listings;
        this.places = places;
        this.portals = portals;
        this.tidings = tidings;
    }

    /// Those of the same name in the same town.
    List<Check.Alike> like(Row row) {
        var towns = row.where().orElseThrow().towns();
        return store.called(row.value("name").orElseThrow()).stream()
                .filter(one -> one.town().isEmpty() || towns.contains(one.town().get()))
                .map(one -> new Check.Alike(one.name(), one.path()))
                .toList();
    }

    @Transactional
    public UUID take(Row row, UUID importId, PortalId portal) {
        var language = portals.with(portal).languages().getFirst();
        var hours = row.value("hours").flatMap(HoursLine::read);
        var organisation = organisations.enterForNobody(profile(row, hours.isPresent(), language), portal);
        brought.add(organisation.id(), importId, email(row));
        if (portals.site(portal).has(BusinessFormPage.FEATURE))
            businesses.say(organisation.id(), _ -> true, blank -> business(row, hours, blank));
        return organisation.id().value();
    }

    @Transactional
    public void undo(UUID importId, PortalId portal) {
        for (var organisation : brought.unclaimed(importId, portal)) {
            listings.withdraw(organisation.value());
            store.remove(organisation);
            tidings.changed(organisation);
        }
    }

    private Profile profile(Row row, boolean understood, LanguageTag language) {
        var where = row.where().orElseThrow();
        return new Profile(
                row.value("name").orElseThrow(),
                row.value("kind").flatMap(OrganisationKind::parse).orElse(OrganisationKind.COMPANY),
                Localized.of(language, text(row, understood)),
                Optional.empty(),
                row.value("website").flatMap(ImportedOrganisations::website).orElse(""),
                where.towns().stream().findFirst(),
                address(row),
                List.of(language));
    }

    /// Hours that nobody understood stand as they were written.
    private static String text(Row row, boolean understood) {
        var text = Stream.of(
                        row.value("text").orElse(""),
                        understood ? "" : row.value("hours").orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
        var some = text.isBlank() ? row.value("name").orElseThrow() : text;
        return some.length() > LONGEST_TEXT ? some.substring(0, LONGEST_TEXT) : some;
    }

    private static String address(Row row) {
        var place = Stream.of(row.value("postcode"), row.value("town"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        var line = Stream.of(row.value("street").orElse(""), place)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return row.value("street").isEmpty() || line.length() > LONGEST_ADDRESS ? "" : line;
    }

    private Business business(Row row, Optional<OpeningHours> hours, Business blank) {
        return new Business(
                blank.organisation(),
                blank.shortId(),
                row.value("category").orElseThrow(),
                where(row),
                hours.orElse(OpeningHours.NONE),
                false,
                Delivery.NONE,
                Localized.EMPTY,
                new Reach(
                        row.value("phone")
                                .filter(ImportedOrganisations::isPhone)
                                .orElse(""),
                        "",
                        "",
                        List.of()),
                blank.entered(),
                blank.changed());
    }

    /// As on the form: without coordinates in the middle of its postcode.
    private Where where(Row row) {
        var where = row.where().orElseThrow();
        var address = address(row);
        if (address.isEmpty()) return where instanceof Where.Exact ? where : town(where);
        if (where instanceof Where.Exact(var position, var _, var town))
            return new Where.Exact(position, address, town);
        return row.value("postcode")
                .flatMap(places::find)
                .<Where>map(spot -> new Where.Exact(spot.position(), address, spot.municipality()))
                .orElseGet(() -> town(where));
    }

    private static Where town(Where where) {
        return where.towns().stream().findFirst().<Where>map(Where.Town::new).orElseGet(Where.Online::new);
    }

    private static String email(Row row) {
        return row.value("email")
                .flatMap(EmailAddress::parse)
                .map(EmailAddress::value)
                .orElse("");
    }

    private static boolean isPhone(String typed) {
        return typed.length() <= 40 && typed.matches("[+0-9][0-9 ()/.-]{4,}");
    }

    private static Optional<String> website(String typed) {
        var address = typed.matches("(?i)https?://.*") ? typed : "https://" + typed;
        return Optional.of(address.replaceFirst("(?i)^http", "http"))
                .filter(one -> one.matches("https?://[^\\s/?#@]+\\.[^\\s]{2,}") && one.length() <= 300);
    }
}
