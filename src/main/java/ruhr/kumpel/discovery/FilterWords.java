package ruhr.kumpel.discovery;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Visit;

/// A filter in words: "Angebote, „Decken“, Bochum, 10 km".
@Component
class FilterWords {

    private final Portals portals;
    private final WhereWords where;

    FilterWords(Portals portals, WhereWords where) {
        this.portals = portals;
        this.where = where;
    }

    String of(Filter filter, Visit visit) {
        var words = parts(filter, visit);
        return words.isEmpty() ? visit.say("discovery.kinds.all") : String.join(", ", words);
    }

    private List<String> parts(Filter filter, Visit visit) {
        var portal = portals.with(visit.portal());
        var words = new ArrayList<String>();
        filter.kinds().forEach(kind -> words.add(visit.say("discovery.kinds." + kind.word())));
        if (!filter.text().isEmpty()) words.add(visit.say("discovery.active.text", filter.text()));
        filter.categories()
                .forEach(key -> portal.category(key)
                        .ifPresent(
                                category -> words.add(visit.say(category.name()).value())));
        filter.town().ifPresent(town -> words.add(town(town, filter.radius(), visit)));
        filter.organisation().ifPresent(who -> words.add(visit.say("discovery.active.organisation", who.name())));
        filter.languages()
                .forEach(language ->
                        words.add(visit.say("discovery.in-language", ListingViews.languageName(language, visit))));
        filter.from().ifPresent(day -> words.add(visit.say("discovery.active.from", DayWords.of(day, visit))));
        if (filter.urgent()) words.add(visit.say("discovery.urgent"));
        wanted(filter.wants(), visit, words);
        words.addAll(JobTabs.words(filter.jobs(), visit));
        if (filter.box().isPresent()) words.add(visit.say("discovery.active.box"));
        return words;
    }

    private void wanted(Wants wants, Visit visit, List<String> words) {
        if (wants.open()) words.add(visit.say("discovery.wants.open"));
        if (wants.campaign()) words.add(visit.say("discovery.wants.campaign"));
        if (wants.vouchers()) words.add(visit.say("discovery.wants.vouchers"));
        wants.deliversTo()
                .ifPresent(town ->
                        words.add(visit.say("discovery.wants.delivers-to", where.name(town, visit.language()))));
    }

    String town(String town, int radius, Visit visit) {
        var name = where.name(town, visit.language());
        return radius > 0 ? visit.say("discovery.search.town-radius", name, radius) : name;
    }
}
