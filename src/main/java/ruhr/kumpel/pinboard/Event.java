package ruhr.kumpel.pinboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// When something happens, by the clock of its place.
///
/// @param ends on a whole day's event the last day
/// @param repeats empty for what happens once
/// @param except days on which it does not happen after all
record Event(
        LocalDateTime starts,
        LocalDateTime ends,
        boolean wholeDay,
        ZoneId zone,
        boolean online,
        String place,
        Optional<Recurrence> repeats,
        Set<LocalDate> except) {

    static final int LONGEST_PLACE = 200;

    /// An endless series is shown this far ahead, and its posting is renewed by whoever keeps it.
    private static final int LONGEST_SERIES_DAYS = 366;

    Event {
        except = Set.copyOf(except);
    }

    /// One time that it happens.
    record Occasion(LocalDateTime starts, LocalDateTime ends, ZoneId zone) {

        Instant from() {
            return starts.atZone(zone).toInstant();
        }

        Instant to() {
            return ends.atZone(zone).toInstant();
        }

        boolean touches(LocalDate day) {
            return !starts.toLocalDate().isAfter(day) && !ends.toLocalDate().isBefore(day);
        }
    }

    /// Those that are not over at this moment, the nearest first.
    List<Occasion> next(Instant now, int most) {
        var length = Duration.between(starts, ends);
        var from = LocalDateTime.ofInstant(now, zone).minus(length);
        if (wholeDay) from = from.toLocalDate().atStartOfDay();
        return from(from, most + except.size()).stream()
                .filter(one -> !except.contains(one.toLocalDate()))
                .map(one -> new Occasion(
                        one, wholeDay ? one.plus(length).toLocalDate().atTime(23, 59, 59) : one.plus(length), zone))
                .filter(one -> one.to().isAfter(now))
                .limit(most)
                .toList();
    }

    private List<LocalDateTime> from(LocalDateTime from, int most) {
        if (repeats.isEmpty()) return List.of(starts);
        return repeats.get().datesFrom(starts, from, most);
    }

    /// The last day on which it happens, as far as that can be foreseen.
    LocalDate lastDay(LocalDate today) {
        var length = Duration.between(starts, ends);
        if (repeats.isEmpty()) return ends.toLocalDate();
        var horizon =
                (today.isAfter(starts.toLocalDate()) ? today : starts.toLocalDate()).plusDays(LONGEST_SERIES_DAYS);
        return repeats.get().datesFrom(starts, starts, LONGEST_SERIES_DAYS).stream()
                .filter(one -> !except.contains(one.toLocalDate()))
                .map(one -> one.plus(length).toLocalDate())
                .filter(one -> !one.isAfter(horizon))
                .reduce((_, last) -> last)
                .orElse(ends.toLocalDate());
    }
}
