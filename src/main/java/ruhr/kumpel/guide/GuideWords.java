package ruhr.kumpel.guide;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Visit;

/// Names of topics, towns, languages and reasons for one reader, and what can be chosen of them.
@Component
class GuideWords {

    /// Spoken by many who come, beside the portal's languages.
    private static final List<String> SPOKEN =
            List.of("ru", "pl", "fr", "es", "fa", "ku", "ro", "bg", "it", "sr", "sq", "hi", "tl", "zh", "pt", "ti");

    private final Portals portals;
    private final Places places;

    GuideWords(Portals portals, Places places) {
        this.portals = portals;
        this.places = places;
    }

    List<Choice> languages(Visit visit) {
        var telling = Telling.to(visit);
        return tags(visit).stream()
                .map(tag -> Choice.of(tag.value(), telling.language(tag)))
                .toList();
    }

    /// In themselves: whoever looks for hers may not read the page's.
    List<Choice> ownNames(Visit visit) {
        return tags(visit).stream()
                .map(tag -> Choice.of(tag.value(), tag.ownName()))
                .toList();
    }

    private static Set<LanguageTag> tags(Visit visit) {
        var tags = new LinkedHashSet<>(visit.site().languages());
        SPOKEN.forEach(tag -> tags.add(new LanguageTag(tag)));
        return tags;
    }

    boolean offers(LanguageTag language, Visit visit) {
        return tags(visit).contains(language);
    }

    List<Choice> levels(Visit visit) {
        return Arrays.stream(Level.values())
                .map(one -> Choice.of(one.word(), level(one, visit)))
                .toList();
    }

    List<Choice> ways(Visit visit) {
        return Arrays.stream(WayHere.values())
                .map(one -> Choice.of(one.word(), way(one, visit)))
                .toList();
    }

    List<Choice> topics(Visit visit) {
        return portals.with(visit.portal()).topics().stream()
                .map(one -> Choice.of(one.key(), visit.say(one.name()).value()))
                .toList();
    }

    List<Choice> towns(Visit visit) {
        return places.all().stream()
                .map(town -> Choice.of(town.key(), visit.say(town.name()).value()))
                .toList();
    }

    /// Those that the portal still has, in its order.
    List<String> topics(Collection<String> keys, Visit visit) {
        return portals.with(visit.portal()).categories().stream()
                .filter(one -> keys.contains(one.key()))
                .map(one -> visit.say(one.name()).value())
                .toList();
    }

    String town(String key, Visit visit) {
        return places.byKey(key).map(town -> visit.say(town.name()).value()).orElse(key);
    }

    /// Languages and town: who wrote it is not told.
    String titleOf(GuideRequest request, Visit visit) {
        var telling = Telling.to(visit);
        var wanted = request.wanted();
        return telling.list(wanted.languages().stream().map(telling::language).toList())
                + wanted.town().map(town -> ", " + town(town, visit)).orElse("");
    }

    String level(Level level, Visit visit) {
        return visit.say("guide.level." + level.word());
    }

    String way(WayHere way, Visit visit) {
        return visit.say("guide.way." + way.word());
    }

    String language(LanguageTag language, Visit visit) {
        return Telling.to(visit).language(language);
    }

    List<String> why(Match match, Visit visit) {
        return match.why().stream().map(one -> why(one, visit)).toList();
    }

    private String why(Why why, Visit visit) {
        return switch (why) {
            case Why.Speaks(var language, var level) ->
                visit.say("guide.why.speaks", language(language, visit), level(level, visit));
            case Why.Knows(var topics) ->
                visit.say("guide.why.knows", Telling.to(visit).list(topics(topics, visit)));
            case Why.IsFrom(var town) -> visit.say("guide.why.from", town(town, visit));
            case Why.IsNear(var town) -> visit.say("guide.why.near", town(town, visit));
            case Why.ComesAnywhere _ -> visit.say("guide.why.anywhere");
            case Why.CameTheSameWay(var way) -> visit.say("guide.why.way", way(way, visit));
            case Why.HasRoom(var places) -> visit.say("guide.why.room", places);
        };
    }
}
