package ruhr.kumpel.discovery;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Where;

/// Listings for tests: a plain one, and what makes it different.
public record ExampleListings(Listing plain) {

    public static final String BOCHUM = "05911000";
    public static final String HERNE = "05916000";
    public static final String DORTMUND = "05913000";
    public static final Position BOCHUM_STATION = new Position(51.4787, 7.2231);

    private static final LanguageTag DE = LanguageTag.GERMAN;

    /// An offer in Bochum, of the category household, with its address.
    public static ExampleListings on(PortalId portal, String title) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new ExampleListings(new Listing(
                Ids.next(),
                ShortId.next(),
                Kind.OFFER,
                portal,
                Map.of(portal, new Placement(true, List.of("household"))),
                DE,
                Localized.german(title),
                Localized.EMPTY,
                Set.of(),
                new Where.Exact(BOCHUM_STATION, "Kurt-Schumacher-Platz 1, 44787 Bochum", BOCHUM),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                now,
                Optional.empty(),
                false,
                Freshness.FRESH,
                List.of(),
                Optional.empty()));
    }

    public ExampleListings titled(LanguageTag language, String title) {
        return with(it -> copy(
                it,
                it.kind(),
                it.placements(),
                language,
                Localized.of(language, title),
                it.summary(),
                it.spoken(),
                it.where(),
                it.until(),
                it.created(),
                it.urgent(),
                it.freshness()));
    }

    public ExampleListings translated(LanguageTag language, String title) {
        return with(it -> copy(
                it,
                it.kind(),
                it.placements(),
                it.source(),
                it.title().with(language, title),
                it.summary(),
                it.spoken(),
                it.where(),
                it.until(),
                it.created(),
                it.urgent(),
                it.freshness()));
    }

    public ExampleListings saying(String summary) {
        return with(it -> copy(
                it,
                it.kind(),
                it.placements(),
                it.source(),
                it.title(),
                Localized.of(it.source(), summary),
                it.spoken(),
                it.where(),
                it.until(),
                it.created(),
                it.urgent(),
                it.freshness()));
    }

    public ExampleListings a(Kind kind) {
        return with(it -> copy(
                it,
                kind,
                it.placements(),
                it.source(),
                it.title(),
                it.summary(),
                it.spoken(),
                it.where(),
                it.until(),
                it.created(),
                it.urgent(),
                it.freshness()));
    }

    public ExampleListings placed(Map<PortalId, Placement> placements) {
        return with(it -> copy(
                it,
                it.kind(),
                placements,
                it.source(),
                it.title(),
                it.summary(),
                it.spoken(),
                it.where(),
                it.until(),
                it.created(),
                it.urgent(),
                it.freshness()));
    }

    public ExampleListings about(String... categories) {
        return placed(Map.of(plain.home(), new Placement(true, List.of(categories))));
    }

    public ExampleListings at(Where where) {
        return with(it -> copy(
                it,
                it.kind(),
                it.placements(),
                it.source(),
                it.title(),
                it.summary(),
                it.spoken(),
                where,
                it.until(),
                it.created(),
                it.urgent(),
                it.freshness()));
    }

    public ExampleListings speaking(LanguageTag... languages) {
        return with(it -> copy(
                it,
                it.kind(),
                it.placements(),
                it.source(),
                it.title(),
                it.summary(),
                Set.of(languages),
                it.where(),
                it.until(),
                it.created(),
                it.urgent(),
                it.freshness()));
    }

    public ExampleListings until(Instant end) {
        return with(it -> copy(
                it,
                it.kind(),
                it.placements(),
                it.source(),
                it.title(),
                it.summary(),
                it.spoken(),
                it.where(),
                Optional.of(end),
                it.created(),
                it.urgent(),
                it.freshness()));
    }

    public ExampleListings created(Instant moment) {
        return with(it -> copy(
                it,
                it.kind(),
                it.placements(),
                it.source(),
                it.title(),
                it.summary(),
                it.spoken(),
                it.where(),
                it.until(),
                moment,
                it.urgent(),
                it.freshness()));
    }

    public ExampleListings urgent() {
        return with(it -> copy(
                it,
                it.kind(),
                it.placements(),
                it.source(),
                it.title(),
                it.summary(),
                it.spoken(),
                it.where(),
                it.until(),
                it.created(),
                true,
                it.freshness()));
    }

    public ExampleListings stale() {
        return with(it -> copy(
                it,
                it.kind(),
                it.placements(),
                it.source(),
                it.title(),
                it.summary(),
                it.spoken(),
                it.where(),
                it.until(),
                it.created(),
                it.urgent(),
                Freshness.STALE));
    }

    public ExampleListings by(Who who) {
        return with(it -> new Listing(
                it.id(),
                it.shortId(),
                it.kind(),
                it.home(),
                it.placements(),
                it.source(),
                it.title(),
                it.summary(),
                it.spoken(),
                it.where(),
                Optional.of(who),
                it.from(),
                it.until(),
                it.created(),
                it.changed(),
                it.confirmed(),
                it.urgent(),
                it.freshness(),
                it.lines(),
                it.picture()));
    }

    public Listing in(Listings listings) {
        listings.publish(plain);
        return plain;
    }

    public UUID id() {
        return plain.id();
    }

    private ExampleListings with(UnaryOperator<Listing> change) {
        return new ExampleListings(change.apply(plain));
    }

    private static Listing copy(
            Listing it,
            Kind kind,
            Map<PortalId, Placement> placements,
            LanguageTag source,
            Localized title,
            Localized summary,
            Set<LanguageTag> spoken,
            Where where,
            Optional<Instant> until,
            Instant created,
            boolean urgent,
            Freshness freshness) {
        return new Listing(
                it.id(),
                it.shortId(),
                kind,
                it.home(),
                placements,
                source,
                title,
                summary,
                spoken,
                where,
                it.organisation(),
                it.from(),
                until,
                created,
                it.changed(),
                it.confirmed(),
                urgent,
                freshness,
                it.lines(),
                it.picture());
    }
}
