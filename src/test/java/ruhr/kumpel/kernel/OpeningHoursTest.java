package ruhr.kumpel.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.kernel.OpeningHours.Change;
import ruhr.kumpel.kernel.OpeningHours.Span;

class OpeningHoursTest {

    /// A Monday.
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final Predicate<LocalDate> NEVER = _ -> false;

    private final OpeningHours salon = new OpeningHours(
            Map.of(
                    DayOfWeek.MONDAY, List.of(span(14, 18), span(9, 13)),
                    DayOfWeek.FRIDAY, List.of(span(20, 2))),
            List.of(),
            List.of(new Change(MONDAY.plusDays(7), MONDAY.plusDays(7), List.of(span(10, 12)))));

    @Test
    void itIsOpenFromTheFirstMinuteToTheLast() {
        assertThat(until(MONDAY, 8, 59)).isNull();
        assertThat(until(MONDAY, 9, 0)).isEqualTo(MONDAY.atTime(13, 0));
        assertThat(until(MONDAY, 12, 59)).isEqualTo(MONDAY.atTime(13, 0));
        assertThat(until(MONDAY, 13, 0)).isNull();
        assertThat(until(MONDAY, 17, 0)).isEqualTo(MONDAY.atTime(18, 0));
    }

    @Test
    void aNightBelongsToTheDayOnWhichItBegan() {
        var saturday = MONDAY.plusDays(5);
        assertThat(until(saturday, 1, 30)).isEqualTo(saturday.atTime(2, 0));
        assertThat(until(saturday, 2, 0)).isNull();
        assertThat(until(saturday, 20, 30)).isNull();
    }

    @Test
    void aChangeGoesBeforeTheWeek() {
        var next = MONDAY.plusDays(7);
        assertThat(until(next, 9, 30)).isNull();
        assertThat(until(next, 11, 0)).isEqualTo(next.atTime(12, 0));
    }

    @Test
    void onHolidaysItIsClosedUnlessItSaysOtherwise() {
        assertThat(salon.openUntil(MONDAY.atTime(10, 0), MONDAY::equals)).isEmpty();
        var bakery = new OpeningHours(salon.week(), List.of(span(8, 11)), List.of());
        assertThat(bakery.openUntil(MONDAY.atTime(10, 0), MONDAY::equals)).contains(MONDAY.atTime(11, 0));
    }

    @Test
    void whenItOpensNextIsSaidDaysAhead() {
        assertThat(salon.opensNext(MONDAY.atTime(13, 30), NEVER)).contains(MONDAY.atTime(14, 0));
        assertThat(salon.opensNext(MONDAY.atTime(18, 0), NEVER))
                .contains(MONDAY.plusDays(4).atTime(20, 0));
        assertThat(OpeningHours.NONE.opensNext(MONDAY.atTime(9, 0), NEVER)).isEmpty();
    }

    @Test
    void whatIsOpenRoundTheClockDoesNotCloseAtMidnight() {
        var midnight = new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        var kiosk = new OpeningHours(
                Map.of(DayOfWeek.MONDAY, List.of(midnight), DayOfWeek.TUESDAY, List.of(midnight)),
                List.of(),
                List.of());
        assertThat(kiosk.openUntil(MONDAY.atTime(23, 0), NEVER))
                .contains(MONDAY.plusDays(2).atStartOfDay());
    }

    private @Nullable LocalDateTime until(LocalDate day, int hour, int minute) {
        return salon.openUntil(day.atTime(hour, minute), NEVER).orElse(null);
    }

    private static Span span(int from, int to) {
        return new Span(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
