package ruhr.kumpel.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HoursCodeTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        var line =
                "1 09:00-12:30,14:00-18:00;5 20:00-02:00;H 10:00-12:00;2026-12-24/2026-12-26;2026-12-31/2026-12-31 10:00-13:00";
        assertThat(HoursCode.of(HoursCode.read(line))).isEqualTo(line);
        assertThat(HoursCode.of(OpeningHours.NONE)).isEmpty();
        assertThat(HoursCode.read("")).isEqualTo(OpeningHours.NONE);
    }

    @Test
    void theHolidaysOfTheRegionAreKnown() {
        for (var day : new String[] {
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-01",
            "2026-05-14",
            "2026-05-25",
            "2026-06-04",
            "2026-10-03",
            "2026-11-01",
            "2026-12-25",
            "2026-12-26",
            "2027-03-26"
        }) assertThat(PublicHolidays.on(LocalDate.parse(day))).as(day).isTrue();
        for (var day : new String[] {"2026-04-04", "2026-12-24", "2026-10-31", "2026-08-15"})
            assertThat(PublicHolidays.on(LocalDate.parse(day))).as(day).isFalse();
        assertThat(PublicHolidays.easter(2025)).isEqualTo("2025-04-20");
        assertThat(PublicHolidays.easter(2038)).isEqualTo("2038-04-25");
    }
}
