package ruhr.kumpel.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// When somebody is there: spans for each day of the week, for public holidays, and for days on which it is otherwise.
/// Times are local: those of the place, whatever the reader's zone.
///
/// @param week days that are missing are closed
/// @param holidays on public holidays, which go before the week
/// @param changes on certain days, which go before holidays; of several for a day the last counts
public record OpeningHours(Map<DayOfWeek, List<Span>> week, List<Span> holidays, List<Change> changes) {

    public static final OpeningHours NONE = new OpeningHours(Map.of(), List.of(), List.of());

    /// Nobody looks further ahead for the next opening.
    private static final int LOOK_AHEAD_DAYS = 60;

    /// From one time to another; at or before `from` it is one of the next day: 20:00 to 02:00, 00:00 to 00:00.
    public record Span(LocalTime from, LocalTime to) implements Comparable<Span> {

        boolean passesMidnight() {
            return !to.isAfter(from);
        }

        LocalDateTime begins(LocalDate day) {
            return day.atTime(from);
        }

        LocalDateTime ends(LocalDate day) {
            return (passesMidnight() ? day.plusDays(1) : day).atTime(to);
        }

        @Override
        public int compareTo(Span other) {
            return Comparator.comparing(Span::from).thenComparing(Span::to).compare(this, other);
        }
    }

    /// From the first day to the last it is otherwise; without spans it is closed.
    public record Change(LocalDate first, LocalDate last, List<Span> spans) {

        public Change {
            if (last.isBefore(first)) throw new IllegalArgumentException("A change ends before it begins");
            spans = ordered(spans);
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public OpeningHours {
        var days = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        week.forEach((day, spans) -> {
            if (!spans.isEmpty()) days.put(day, ordered(spans));
        });
        week = Collections.unmodifiableMap(days);
        holidays = ordered(holidays);
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return week.isEmpty() && changes.isEmpty();
    }

    /// What counts on a day.
    public List<Span> on(LocalDate day, Predicate<LocalDate> isHoliday) {
        for (var change : changes.reversed()) if (change.covers(day)) return change.spans();
        if (isHoliday.test(day)) return holidays;
        return week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    /// Until when it is open, if it is open now.
    public Optional<LocalDateTime> openUntil(LocalDateTime now, Predicate<LocalDate> isHoliday) {
        for (var day : List.of(now.toLocalDate().minusDays(1), now.toLocalDate()))
            for (var span : on(day, isHoliday))
                if (!now.isBefore(span.begins(day)) && now.isBefore(span.ends(day)))
                    return Optional.of(further(span.ends(day), isHoliday));
        return Optional.empty();
    }

    /// When it opens next, if it is closed now; empty if not within two months.
    public Optional<LocalDateTime> opensNext(LocalDateTime now, Predicate<LocalDate> isHoliday) {
        for (int i = 0; i < LOOK_AHEAD_DAYS; i++) {
            var day = now.toLocalDate().plusDays(i);
            for (var span : on(day, isHoliday)) if (span.begins(day).isAfter(now)) return Optional.of(span.begins(day));
        }
        return Optional.empty();
    }

    /// Spans that touch are one: open until midnight and from midnight is open all night.
    private LocalDateTime further(LocalDateTime end, Predicate<LocalDate> isHoliday) {
        var until = end;
        for (int i = 0; i < LOOK_AHEAD_DAYS; i++) {
            var here = until;
            var next = on(here.toLocalDate(), isHoliday).stream()
                    .filter(span -> !here.isBefore(span.begins(here.toLocalDate())))
                    .map(span -> span.ends(here.toLocalDate()))
                    .filter(later -> later.isAfter(here))
                    .max(Comparator.naturalOrder());
            if (next.isEmpty()) return until;
            until = next.get();
        }
        return until;
    }

    private static List<Span> ordered(List<Span> spans) {
        var ordered = new ArrayList<>(spans);
        Collections.sort(ordered);
        return List.copyOf(ordered);
    }
}
