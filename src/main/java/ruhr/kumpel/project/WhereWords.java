package ruhr.kumpel.project;

import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Visit;

/// Says where something is.
@Component
class WhereWords {

    private final Places places;

    WhereWords(Places places) {
        this.places = places;
    }

    String words(Where where, Visit visit) {
        return switch (where) {
            case Where.Exact(var _, var address, var _) -> address;
            case Where.Blurred(var _, var area, var town) ->
                visit.say("entry.where.around", places.area(area, town, visit.language()));
            case Where.Town(var town) -> town(town, visit);
            case Where.Towns(var towns) ->
                Telling.to(visit)
                        .list(towns.stream().map(town -> town(town, visit)).toList());
            case Where.Region _ -> visit.say("entry.where.region");
            case Where.Online _ -> visit.say("entry.where.online");
        };
    }

    /// A few words for cards.
    String shortly(Where where, Visit visit) {
        var towns = where.towns();
        return switch (where) {
            case Where.Region _, Where.Online _ -> words(where, visit);
            case Where.Exact _, Where.Blurred _, Where.Town _, Where.Towns _ ->
                towns.size() > 2
                        ? visit.say("entry.where.towns", towns.size())
                        : Telling.to(visit).list(names(towns, visit));
        };
    }

    private List<String> names(List<String> towns, Visit visit) {
        return towns.stream().map(town -> town(town, visit)).toList();
    }

    String town(String key, Visit visit) {
        return places.byKey(key).map(town -> visit.say(town.name()).value()).orElse(key);
    }
}
