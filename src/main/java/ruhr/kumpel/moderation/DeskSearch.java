package ruhr.kumpel.moderation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Visit;

/// The form that narrows the desk's list.
@Component
class DeskSearch {

    private final Kinds kinds;
    private final Places places;

    DeskSearch(Kinds kinds, Places places) {
        this.kinds = kinds;
        this.places = places;
    }

    QueueView.Search of(QueueFilter filter, Visit visit) {
        return new QueueView.Search(
                filter.list(),
                filter.search(),
                new QueueView.Pick(
                        filter.kind(),
                        kinds.words().stream()
                                .map(kind -> Choice.of(kind, DeskRows.kind(kind, visit)))
                                .toList()),
                new QueueView.Pick(filter.town(), towns(visit)),
                new QueueView.Pick(filter.reason(), reasons(visit)),
                new QueueView.Pick(filter.age(), ages(visit)),
                new QueueView.Pick(filter.who(), choices("who", List.of("mine", "nobody"), visit)),
                filter.narrow(),
                !(filter.kind() + filter.town() + filter.reason() + filter.age() + filter.who()).isEmpty(),
                visit.link("/manage/moderation?list=" + filter.list()));
    }

    private List<Choice> towns(Visit visit) {
        return places.all().stream()
                .map(town -> Choice.of(town.key(), visit.say(town.name()).value()))
                .sorted(Comparator.comparing(
                        Choice::words,
                        java.text.Collator.getInstance(visit.language().locale())))
                .toList();
    }

    /// Why it came into the queue, and what it was reported for.
    private static List<Choice> reasons(Visit visit) {
        return Stream.concat(
                        Arrays.stream(Reason.values())
                                .map(reason -> Choice.of(reason.name(), visit.say(DeskRows.key(reason)))),
                        Arrays.stream(Category.values())
                                .map(category -> Choice.of(
                                        category.name(),
                                        visit.say("moderation.occasion.report", visit.say(category.key())))))
                .toList();
    }

    private static List<Choice> ages(Visit visit) {
        return choices("age", List.of("late", "1", "3", "7"), visit);
    }

    private static List<Choice> choices(String what, List<String> words, Visit visit) {
        return words.stream()
                .map(word -> Choice.of(word, visit.say("moderation.search." + what + "." + word)))
                .toList();
    }
}
