package ruhr.kumpel.discovery;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Visit;

/// Makes data of listings: in the language of the visit where there is a translation, else as they were written.
@Component
class ListingRows {

    private final WhereWords where;
    private final Portals portals;

    ListingRows(WhereWords where, Portals portals) {
        this.where = where;
        this.portals = portals;
    }

    List<ListingRow> of(List<Listing> listings, Visit visit) {
        var portal = portals.with(visit.portal());
        return listings.stream()
                .map(listing -> row(listing, listing.placements().get(portal.id()), visit))
                .toList();
    }

    private ListingRow row(Listing listing, @org.jspecify.annotations.Nullable Placement placement, Visit visit) {
        var title = ListingViews.read(listing.title(), listing.source(), visit);
        return new ListingRow(
                listing.id(),
                listing.shortId().value(),
                listing.kind().word(),
                title.value(),
                listing.summary().exactly(title.language()).orElse(""),
                title.language().value(),
                placement == null ? List.of() : placement.categories(),
                listing.spoken().stream().map(LanguageTag::value).sorted().toList(),
                listing.where().towns().stream()
                        .map(town -> where.name(town, visit.language()))
                        .collect(Collectors.joining(", ")),
                whereWord(listing.where()),
                where.point(listing.where()),
                listing.organisation().map(Who::name).orElse(""),
                listing.from(),
                listing.until(),
                listing.urgent(),
                visit.absolute(listing.path()),
                listing.created(),
                listing.changed(),
                listing.confirmed(),
                listing.vacancy());
    }

    private static String whereWord(Where where) {
        return switch (where) {
            case Where.Exact _ -> "exact";
            case Where.Blurred _ -> "blurred";
            case Where.Town _ -> "town";
            case Where.Towns _ -> "towns";
            case Where.Region _ -> "region";
            case Where.Online _ -> "online";
        };
    }
}
