package ruhr.kumpel.project;

import java.util.Optional;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// When something is, in words: "5. Dezember 2026, 10:00 bis 14:00 Uhr".
record WhenWords(Visit visit) {

    Optional<String> of(TimeWindow window) {
        var days = of(window.days());
        var times = times(window);
        return days.isPresent() && times.isPresent()
                ? Optional.of(visit.say("entry.when.day-and-time", days.get(), times.get()))
                : days.or(() -> times);
    }

    Optional<String> of(Period days) {
        var telling = Telling.to(visit);
        if (days.from().isPresent() && days.from().equals(days.until()))
            return days.from().map(telling::date);
        return between(
                days.from().map(telling::date), days.until().map(telling::date), "entry.when.from-until", "entry.when");
    }

    private Optional<String> times(TimeWindow window) {
        var telling = Telling.to(visit);
        return between(
                window.from().map(telling::time),
                window.until().map(telling::time),
                "entry.time.from-until",
                "entry.time");
    }

    private Optional<String> between(Optional<String> from, Optional<String> until, String both, String one) {
        if (from.isPresent() && until.isPresent()) return Optional.of(visit.say(both, from.get(), until.get()));
        return from.map(first -> visit.say(one + ".from", first))
                .or(() -> until.map(last -> visit.say(one + ".until", last)));
    }
}
