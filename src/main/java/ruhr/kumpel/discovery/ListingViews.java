package ruhr.kumpel.discovery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Covers;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// Makes listings ready to print for one reader, everywhere in the same words.
@Component
public class ListingViews {

    private static final Duration SOON = Duration.ofDays(14);
    private static final int MOST_LINES = 2;
    private static final OpenWords UNKNOWN = new OpenWords(false, "");

    /// Bounded, since a filter may name any language.
    private static final Cache<Named, String> LANGUAGE_NAMES =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private final Portals portals;
    private final WhereWords where;

    ListingViews(Portals portals, WhereWords where) {
        this.portals = portals;
        this.where = where;
    }

    public List<ListingView> of(Collection<Listing> listings, Visit visit) {
        return of(listings, visit, Optional.empty());
    }

    /// With distances from a point.
    List<ListingView> of(Collection<Listing> listings, Visit visit, Optional<Position> middle) {
        var portal = portals.with(visit.portal());
        return listings.stream()
                .map(listing -> view(listing, portal, visit, middle))
                .toList();
    }

    private ListingView view(Listing listing, Portal portal, Visit visit, Optional<Position> middle) {
        var title = read(listing.title(), listing.source(), visit);
        var summary = read(listing.summary(), listing.source(), visit);
        var category = Optional.ofNullable(listing.placements().get(portal.id()))
                .flatMap(placement -> placement.categories().stream().findFirst())
                .flatMap(portal::category);
        var icon = category.map(found -> found.icon()).orElse(listing.kind().icon());
        var opening = listing.trade()
                .map(trade -> OpenWords.of(trade.hours(), trade.byAppointment(), visit))
                .orElse(UNKNOWN);
        return new ListingView(
                listing.id(),
                visit.link(listing.path()),
                listing.kind().word(),
                visit.say("discovery.kind." + listing.kind().word()),
                listing.kind().icon(),
                title.value(),
                lang(title, visit),
                dir(title, visit),
                summary.value(),
                lang(summary, visit),
                dir(summary, visit),
                lang(title, visit).isEmpty()
                        ? ""
                        : visit.say("discovery.in-language", languageName(title.language(), visit)),
                where.of(listing.where(), visit),
                distance(listing, middle, visit),
                opening.words().isEmpty() ? FreshWords.of(listing, visit) : opening.words(),
                opening.words().isEmpty() ? listing.freshness() == Freshness.STALE : !opening.open(),
                now(listing, visit),
                listing.organisation().map(Who::name).orElse(""),
                listing.organisation().map(Who::verified).orElse(false),
                category.map(found -> visit.say(found.name()).value()).orElse(""),
                listing.lines().stream()
                        .limit(MOST_LINES)
                        .map(line -> quantity(line, listing, visit))
                        .toList(),
                listing.vacancy().map(vacancy -> JobWords.of(vacancy, visit)).orElse(List.of()),
                listing.picture().isPresent()
                        ? ""
                        : Covers.forIcon(icon, listing.id().toString()),
                listing.picture()
                        .map(picture -> "/media/" + picture + "/320.jpg")
                        .orElse(""),
                where.point(listing.where())
                        .map(point -> point.lat() + "," + point.lon())
                        .orElse(""),
                When.of(listing.changed(), visit));
    }

    /// The reader's language, what it was written in, anything.
    static Localized.Text read(Localized text, LanguageTag source, Visit visit) {
        return text.in(visit.language(), source);
    }

    private record Named(LanguageTag language, LanguageTag reader) {

        String name() {
            return language.locale().getDisplayLanguage(reader.locale());
        }
    }

    static String languageName(LanguageTag language, Visit visit) {
        return LANGUAGE_NAMES.get(new Named(language, visit.language()), Named::name);
    }

    private QuantityView quantity(Line line, Listing listing, Visit visit) {
        var label = read(line.label(), listing.source(), visit);
        return new QuantityView(label.value(), lang(label, visit), dir(label, visit), line.given(), line.wanted());
    }

    private String distance(Listing listing, Optional<Position> middle, Visit visit) {
        return middle.flatMap(from -> where.point(listing.where()).map(from::metresTo))
                .map(metres -> visit.say("discovery.distance", Math.round(metres / 100) / 10.0))
                .orElse("");
    }

    private static String now(Listing listing, Visit visit) {
        var left = listing.until().map(until -> Duration.between(visit.now(), until));
        if (left.isPresent() && !left.get().isNegative() && left.get().compareTo(SOON) < 0)
            return visit.say("discovery.days-left", left.get().toDays());
        return listing.urgent() ? visit.say("discovery.urgent") : "";
    }

    private static String lang(Localized.Text text, Visit visit) {
        return text.language().base().equals(visit.language().base())
                ? ""
                : text.language().value();
    }

    private static String dir(Localized.Text text, Visit visit) {
        return lang(text, visit).isEmpty() ? "" : text.dir();
    }
}
