package ruhr.kumpel.pinboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.pinboard.Recurrence.Reading;

class RecurrenceTest {

    private static final ZoneId RUHR = ZoneId.of("Europe/Berlin");
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-10-05T18:00");

    @Test
    void aWeeklyMeetingStaysAtItsHourWhenTheClocksChange() {
        var meeting = event("FREQ=WEEKLY");
        assertThat(meeting.next(Instant.parse("2026-10-19T00:00:00Z"), 3))
                .extracting(Event.Occasion::from)
                .containsExactly(
                        Instant.parse("2026-10-19T16:00:00Z"),
                        Instant.parse("2026-10-26T17:00:00Z"),
                        Instant.parse("2026-11-02T17:00:00Z"));
    }

    @Test
    void theUsualSeriesComeOut() {
        assertThat(days("FREQ=WEEKLY;INTERVAL=2;COUNT=3")).containsExactly("2026-10-05", "2026-10-19", "2026-11-02");
        assertThat(days("FREQ=MONTHLY;BYDAY=1MO;COUNT=3")).containsExactly("2026-10-05", "2026-11-02", "2026-12-07");
        assertThat(days("FREQ=MONTHLY;COUNT=2")).containsExactly("2026-10-05", "2026-11-05");
        assertThat(days("FREQ=DAILY;UNTIL=20261007")).containsExactly("2026-10-05", "2026-10-06", "2026-10-07");
        assertThat(days("FREQ=DAILY;UNTIL=20261007T155959Z")).containsExactly("2026-10-05", "2026-10-06");
        assertThat(days("rrule:freq=yearly;count=2")).containsExactly("2026-10-05", "2027-10-05");
        assertThat(days("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2")).containsExactly("2026-10-31", "2026-12-31");
    }

    @Test
    void exceptionsAreLeftOut() {
        var event = new Event(
                MONDAY,
                MONDAY.plusHours(2),
                false,
                RUHR,
                false,
                "",
                Optional.of(read("FREQ=WEEKLY")),
                Set.of(LocalDate.parse("2026-10-12")));
        assertThat(event.next(Instant.parse("2026-10-01T00:00:00Z"), 2))
                .extracting(one -> one.starts().toLocalDate())
                .containsExactly(LocalDate.parse("2026-10-05"), LocalDate.parse("2026-10-19"));
    }

    @Test
    void whatGoesOnIsNotOver() {
        assertThat(event("FREQ=WEEKLY;COUNT=1").next(Instant.parse("2026-10-05T17:30:00Z"), 5))
                .hasSize(1);
        assertThat(event("FREQ=WEEKLY;COUNT=1").next(Instant.parse("2026-10-05T18:00:01Z"), 5))
                .isEmpty();
    }

    @Test
    void anEndlessSeriesIsForeseenForAYear() {
        assertThat(event("FREQ=WEEKLY").lastDay(LocalDate.parse("2026-10-01"))).isEqualTo("2027-10-04");
        assertThat(event("FREQ=WEEKLY;COUNT=2").lastDay(LocalDate.parse("2026-10-01")))
                .isEqualTo("2026-10-12");
    }

    @Test
    void brokenRulesAreToldFromThoseThatAreTooMuch() {
        for (var broken : List.of(
                "",
                "WEEKLY",
                "FREQ=",
                "FREQ=OFTEN",
                "FREQ=WEEKLY;FREQ=DAILY",
                "FREQ=WEEKLY;COUNT=2;UNTIL=20270101",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=DAILY;UNTIL=20269999",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;COUNT=-1",
                "FREQ=MONTHLY;BYMONTHDAY=99",
                "FREQ=DAILY;X-EVIL=1",
                "FREQ=DAILY;BYSECOND=1",
                "FREQ=DAILY\nFREQ=DAILY",
                "FREQ=DAILY;".repeat(100)))
            assertThat(Recurrence.read(broken, MONDAY, RUHR)).as(broken).isEqualTo(new Reading.Broken());
        assertThat(Recurrence.read("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", MONDAY, RUHR))
                .isEqualTo(new Reading.TooOften());
        assertThat(Recurrence.read("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", MONDAY, RUHR))
                .isEqualTo(new Reading.Never());
        assertThat(Recurrence.read("FREQ=DAILY;UNTIL=20200101", MONDAY, RUHR)).isEqualTo(new Reading.Never());
    }

    @Test
    void noRuleKeepsAnybodyWaiting() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var rule = someRule(random);
            long began = System.nanoTime();
            if (Recurrence.read(rule, MONDAY, RUHR) instanceof Reading.Read(var read)) {
                read.datesFrom(MONDAY, MONDAY.plusYears(20), 100);
                assertThat(Recurrence.stored(read.written(), RUHR)).isEqualTo(read);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began)).as(rule).isLessThan(Duration.ofSeconds(1));
        }
    }

    private static String someRule(Random random) {
        var rule = new StringBuilder("FREQ=")
                .append(List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").get(random.nextInt(4)));
        if (random.nextBoolean()) rule.append(";INTERVAL=").append(1 + random.nextInt(999));
        if (random.nextBoolean()) rule.append(";COUNT=").append(1 + random.nextInt(9999));
        if (random.nextBoolean())
            rule.append(";BYMONTH=").append(1 + random.nextInt(12)).append(",2");
        if (random.nextBoolean()) rule.append(";BYMONTHDAY=").append(random.nextInt(63) - 31);
        if (random.nextBoolean())
            rule.append(";BYDAY=").append(random.nextInt(5) - 2).append("MO,TU,-1FR");
        if (random.nextBoolean()) rule.append(";BYSETPOS=").append(random.nextInt(99) - 49);
        return rule.toString();
    }

    private static List<String> days(String rule) {
        return read(rule).datesFrom(MONDAY, MONDAY, 10).stream()
                .map(one -> one.toLocalDate().toString())
                .toList();
    }

    private static Recurrence read(String rule) {
        return ((Reading.Read) Recurrence.read(rule, MONDAY, RUHR)).recurrence();
    }

    private static Event event(String rule) {
        return new Event(MONDAY, MONDAY.plusHours(2), false, RUHR, false, "", Optional.of(read(rule)), Set.of());
    }
}
