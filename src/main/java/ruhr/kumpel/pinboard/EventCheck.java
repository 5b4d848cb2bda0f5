package ruhr.kumpel.pinboard;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Reads when something happens.
final class EventCheck {

    private static final int MOST_EXCEPTIONS = 60;
    private static final int MOST_TIMES = 500;
    private static final int LONGEST_DAYS = 60;

    private final PostingForm.When typed;
    private final Problems problems;
    private final Visit visit;

    private EventCheck(PostingForm.When typed, Problems problems, Visit visit) {
        this.typed = typed;
        this.problems = problems;
        this.visit = visit;
    }

    static Optional<Event> read(PostingForm.When typed, Problems problems, Visit visit) {
        return new EventCheck(typed, problems, visit).read();
    }

    private Optional<Event> read() {
        var day = Typed.day(typed.startDay());
        if (day.isEmpty()) wrong("startDay", "pinboard.form.start-day.missing");
        var lastDay = typed.endDay().isEmpty() ? day : Typed.day(typed.endDay());
        if (lastDay.isEmpty() && day.isPresent()) wrong("endDay", "pinboard.form.end-day.wrong");
        boolean wholeDay = typed.startTime().isEmpty();
        var from = wholeDay ? Optional.of(LocalTime.MIDNIGHT) : Typed.time(typed.startTime());
        if (from.isEmpty()) wrong("startTime", "pinboard.form.time.wrong");
        var to = typed.endTime().isEmpty() ? from : Typed.time(typed.endTime());
        if (to.isEmpty() || (wholeDay && !typed.endTime().isEmpty())) wrong("endTime", "pinboard.form.time.wrong");
        var zone = Zones.read(typed.zone());
        if (zone.isEmpty()) wrong("zone", "pinboard.form.zone.missing");
        if (!typed.online() && typed.place().isEmpty()) wrong("place", "pinboard.form.place.missing");
        if (typed.place().length() > Event.LONGEST_PLACE)
            problems.add("place", visit.say("pinboard.form.too-long", Event.LONGEST_PLACE));
        var except = except();
        if (!problems.none()) return Optional.empty();
        var starts = day.orElseThrow().atTime(from.orElseThrow());
        var ends = lastDay.orElseThrow().atTime(to.orElseThrow());
        if (ends.isBefore(starts) || ends.isAfter(starts.plusDays(LONGEST_DAYS))) {
            problems.add(
                    typed.endDay().isEmpty() ? "endTime" : "endDay",
                    visit.say("pinboard.form.end.wrong", LONGEST_DAYS));
            return Optional.empty();
        }
        var repeats = repeats(starts, zone.orElseThrow());
        if (!problems.none()) return Optional.empty();
        return Optional.of(
                new Event(starts, ends, wholeDay, zone.orElseThrow(), typed.online(), typed.place(), repeats, except));
    }

    private Optional<Recurrence> repeats(LocalDateTime starts, ZoneId zone) {
        var repeat = Repeat.parse(typed.repeat());
        if (repeat.isEmpty()) {
            wrong("repeat", "pinboard.form.repeat.missing");
            return Optional.empty();
        }
        if (repeat.get() == Repeat.ONCE) return Optional.empty();
        var rule = repeat.get().rule(starts.toLocalDate(), typed.rule()) + end(repeat.get(), starts.toLocalDate());
        if (!problems.none()) return Optional.empty();
        var field = repeat.get() == Repeat.RULE ? "rule" : "repeat";
        return switch (Recurrence.read(rule, starts, zone)) {
            case Recurrence.Reading.Read(var recurrence) -> Optional.of(recurrence);
            case Recurrence.Reading.Broken _ -> refused(field, "pinboard.form.rule.broken");
            case Recurrence.Reading.TooOften _ -> refused(field, "pinboard.form.rule.too-often");
            case Recurrence.Reading.Never _ -> refused(field, "pinboard.form.rule.never");
        };
    }

    /// A rule of one's own says itself when it ends.
    private String end(Repeat repeat, LocalDate first) {
        if (repeat == Repeat.RULE) return "";
        if (!typed.repeatUntil().isEmpty() && !typed.repeatCount().isEmpty()) {
            wrong("repeatCount", "pinboard.form.repeat-end.both");
            return "";
        }
        if (!typed.repeatCount().isEmpty()) {
            var count = Typed.number(typed.repeatCount(), 1, MOST_TIMES);
            if (count.isPresent()) return ";COUNT=" + count.getAsInt();
            problems.add("repeatCount", visit.say("pinboard.form.repeat-count.wrong", MOST_TIMES));
        }
        if (!typed.repeatUntil().isEmpty()) {
            var until = Typed.day(typed.repeatUntil()).filter(day -> !day.isBefore(first));
            if (until.isPresent()) return ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(until.get());
            wrong("repeatUntil", "pinboard.form.repeat-until.wrong");
        }
        return "";
    }

    private Set<LocalDate> except() {
        var days = new HashSet<LocalDate>();
        for (var line : typed.except().split("[\\n,;]+")) {
            if (line.isBlank()) continue;
            var day = Typed.day(line.strip());
            if (day.isEmpty() || days.size() >= MOST_EXCEPTIONS)
                problems.add("except", visit.say("pinboard.form.except.wrong", MOST_EXCEPTIONS));
            else days.add(day.get());
        }
        return days;
    }

    private Optional<Recurrence> refused(String field, String key) {
        wrong(field, key);
        return Optional.empty();
    }

    private void wrong(String field, String key) {
        problems.add(field, visit.say(key));
    }
}
