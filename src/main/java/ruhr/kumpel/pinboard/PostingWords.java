package ruhr.kumpel.pinboard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.portal.Category;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Visit;

/// Names of topics, towns, dates and writers for one reader, and what can be chosen of them.
@Component
class PostingWords {

    private final Portals portals;
    private final Places places;
    private final Organisations organisations;

    PostingWords(Portals portals, Places places, Organisations organisations) {
        this.portals = portals;
        this.places = places;
        this.organisations = organisations;
    }

    List<Choice> topics(Visit visit) {
        var portal = portals.with(visit.portal());
        var all = new ArrayList<Choice>();
        for (var topic : portal.topics()) {
            all.add(choice(topic, "", visit));
            portal.below(topic.key())
                    .forEach(one -> all.add(choice(one, visit.say(topic.name()).value() + " – ", visit)));
        }
        return all;
    }

    private static Choice choice(Category topic, String before, Visit visit) {
        return Choice.of(topic.key(), before + visit.say(topic.name()).value());
    }

    List<Choice> towns(Visit visit) {
        return places.all().stream()
                .map(town -> Choice.of(town.key(), visit.say(town.name()).value()))
                .toList();
    }

    /// The languages of the interface, each in itself.
    List<Choice> languages(Visit visit) {
        return visit.site().languages().stream()
                .map(tag -> Choice.of(tag.value(), tag.ownName()))
                .toList();
    }

    /// Those for which this member may act.
    List<Choice> organisations(Visit visit) {
        return visit.member()
                .map(member -> organisations.of(member.person()).stream()
                        .filter(one -> !one.hidden())
                        .map(one -> Choice.of(one.id().value().toString(), one.name()))
                        .toList())
                .orElse(List.of());
    }

    List<Choice> repeats(Visit visit) {
        return Arrays.stream(Repeat.values())
                .map(one -> Choice.of(one.word(), visit.say("pinboard.repeat." + one.word())))
                .toList();
    }

    String topic(String key, Visit visit) {
        return portals.with(visit.portal())
                .category(key)
                .map(one -> visit.say(one.name()).value())
                .orElse("");
    }

    String icon(Posting posting, Visit visit) {
        return portals.with(posting.portal())
                .category(posting.content().category())
                .map(Category::icon)
                .orElse("pin-board");
    }

    String where(Content content, Visit visit) {
        if (content.event().filter(Event::online).isPresent()) return visit.say("pinboard.where.online");
        return content.town()
                .flatMap(places::byKey)
                .map(town -> visit.say(town.name()).value())
                .orElseGet(() -> visit.say("pinboard.where.region"));
    }

    /// In whose name it stands there; nothing for somebody of whom nobody needs to know.
    Optional<Writer> writer(Posting posting, Visit visit) {
        if (posting.origin().isPresent()) return posting.origin().map(origin -> new Writer(origin.name(), ""));
        return posting.organisation()
                .flatMap(id ->
                        Optional.ofNullable(organisations.named(List.of(id)).get(id)))
                .filter(one -> !one.hidden())
                .map(one -> new Writer(one.name(), visit.link(one.path())));
    }

    /// @param href nothing where there is no page
    record Writer(String name, String href) {}

    /// "5. Oktober 2026, 18:00–20:00", in the clock of the place; with its name where that is another one.
    String when(Event event, Event.Occasion at, Visit visit) {
        var here = new Telling(visit.language(), event.zone(), visit.now());
        boolean sameDay = at.starts().toLocalDate().equals(at.ends().toLocalDate());
        if (event.wholeDay())
            return sameDay
                    ? here.date(at.starts().toLocalDate())
                    : here.date(at.starts().toLocalDate()) + " – "
                            + here.date(at.ends().toLocalDate());
        var words = here.moment(at.from());
        if (!at.ends().equals(at.starts())) words += " – " + (sameDay ? here.time(at.to()) : here.moment(at.to()));
        return event.zone().equals(visit.site().zone())
                ? words
                : visit.say("pinboard.when.zone", words, here.zone(event.zone()));
    }

    /// How it comes back, where that has plain words.
    String repeats(Event event, Visit visit) {
        if (event.repeats().isEmpty()) return "";
        var rule = event.repeats().get().rule();
        if (rule.startsWith("FREQ=WEEKLY;INTERVAL=2")) return visit.say("pinboard.repeat.fortnightly");
        for (var often : List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY"))
            if (rule.startsWith("FREQ=" + often) && !rule.contains("INTERVAL"))
                return visit.say("pinboard.repeats." + often.toLowerCase(java.util.Locale.ROOT));
        return visit.say("pinboard.repeats.often");
    }

    static Optional<Event.Occasion> next(Posting posting, Instant now) {
        return posting.content()
                .event()
                .flatMap(event -> event.next(now, 1).stream().findFirst());
    }
}
