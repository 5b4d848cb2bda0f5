package ruhr.kumpel.office;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.OpenWords;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// Asks the finder and makes its answer ready to print.
@Component
class FinderViews {

    private final Finder finder;
    private final OfficeStore store;
    private final OfficeWords words;
    private final Places places;

    FinderViews(Finder finder, OfficeStore store, OfficeWords words, Places places) {
        this.finder = finder;
        this.store = store;
        this.words = words;
        this.places = places;
    }

    FinderView of(String typed, String asked, boolean answering, Visit visit) {
        var place = AskedPlace.read(typed, visit.language(), places);
        var topic = Topic.asked(asked);
        var topics = store.topics(visit.portal());
        var found = answering
                ? finder.find(visit.portal(), seeker(place), topic, visit.language())
                : new Finder.Found(List.of(), List.of());
        return new FinderView(
                visit.link(OfficesPage.RESPONSIBLE),
                place.words(),
                topic.map(Topic::word).orElse(""),
                topics.stream()
                        .map(one -> Choice.of(one.word(), OfficeWords.topic(one, visit)))
                        .toList(),
                answering ? problems(place, visit) : new Problems(),
                answering,
                heading(place, topic, visit),
                cards(found.responsible(), place, visit),
                cards(found.helpers(), place, visit),
                topics.stream()
                        .map(one -> Tab.of(
                                OfficeWords.topic(one, visit),
                                visit.link(OfficesPage.RESPONSIBLE) + "?topic=" + one.word()))
                        .toList(),
                visit.link("/listings?kind=office") + town(place),
                visit.link("/map?kind=office") + town(place),
                visit.link("/contact"));
    }

    private static Seeker seeker(AskedPlace place) {
        return place instanceof AskedPlace.Known(var seeker, var _) ? seeker : Seeker.ANYWHERE;
    }

    private static Problems problems(AskedPlace place, Visit visit) {
        var problems = new Problems();
        switch (place) {
            case AskedPlace.Known _ -> {}
            case AskedPlace.Nowhere _ -> problems.add("place", visit.say("office.find.place.missing"));
            case AskedPlace.Unknown(var typed) -> problems.add("place", visit.say("office.find.place.unknown", typed));
        }
        return problems;
    }

    private static String heading(AskedPlace place, Optional<Topic> topic, Visit visit) {
        var matter = topic.map(one -> OfficeWords.topic(one, visit));
        if (!(place instanceof AskedPlace.Known)) return matter.orElseGet(() -> visit.say("office.find.answer"));
        return matter.map(one -> visit.say("office.find.answer.both", one, place.words()))
                .orElseGet(() -> visit.say("office.find.answer.place", place.words()));
    }

    private String town(AskedPlace place) {
        return seeker(place)
                .town()
                .flatMap(places::byKey)
                .map(town -> "&town=" + town.slug())
                .orElse("");
    }

    private List<OfficeCard> cards(List<Responsible> found, AskedPlace place, Visit visit) {
        return found.stream().map(one -> card(one, place, visit)).toList();
    }

    private OfficeCard card(Responsible one, AskedPlace place, Visit visit) {
        var office = one.office();
        var reach = office.reach();
        var now = OpenWords.of(reach.hours(), reach.byAppointment(), visit);
        return new OfficeCard(
                visit.say(office.profile().name()),
                firstLine(visit.say(office.profile().about())),
                visit.link(office.path()),
                OfficeWords.kind(office.profile().kind(), visit),
                office.profile().kind().icon(),
                words.why(one, place, visit),
                words.languages(office, visit),
                office.profile().speaks(visit.language()),
                now.open(),
                now.words(),
                office.whereabouts().place(),
                reach.phone(),
                OfficeWords.phoneHref(reach.phone()),
                Optional.of(reach.appointment()).filter(url -> !url.isEmpty()),
                OfficeWords.mark(office, visit));
    }

    private static Text firstLine(Text text) {
        return new Text(text.language(), text.value().lines().findFirst().orElse(""));
    }
}
