package ruhr.kumpel.discovery;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Visit;

/// Where something is, in a few words for lists.
@Component
class WhereWords {

    private static final int MOST_TOWNS = 2;

    private final Places places;

    WhereWords(Places places) {
        this.places = places;
    }

    String of(Where where, Visit visit) {
        return switch (where) {
            case Where.Exact(var _, var _, var town) -> name(town, visit.language());
            case Where.Blurred(var _, var area, var town) ->
                area(places.area(area, town, visit.language()), name(town, visit.language()), visit);
            case Where.Town(var town) -> name(town, visit.language());
            case Where.Towns several -> several(several, visit);
            case Where.Region _ -> visit.say("discovery.where.region");
            case Where.Online _ -> visit.say("discovery.where.online");
        };
    }

    /// Where its pin stands.
    Optional<Position> point(Where where) {
        if (where instanceof Where.Town(var town)) return places.byKey(town).map(Municipality::position);
        return where.point();
    }

    String name(String town, LanguageTag language) {
        return places.byKey(town)
                .map(found -> found.name().in(language, LanguageTag.GERMAN).value())
                .orElse(town);
    }

    private static String area(String area, String town, Visit visit) {
        return area.isBlank() || area.contains(town) || town.contains(area)
                ? (area.contains(town) ? area : town)
                : visit.say("discovery.where.area", town, area);
    }

    private String several(Where.Towns several, Visit visit) {
        var names = several.municipalities().stream()
                .limit(MOST_TOWNS)
                .map(town -> name(town, visit.language()))
                .collect(Collectors.joining(", "));
        int more = several.municipalities().size() - MOST_TOWNS;
        return more > 0 ? visit.say("discovery.where.towns", names, more) : names;
    }
}
