package ruhr.kumpel.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant START = Instant.parse("2026-11-30T17:00:00Z");

    @Test
    void aDateIsWrittenAsCalendarsReadIt() {
        assertThat(file("Decken, Säcke; und mehr", "Zeile eins\nZeile zwei").text())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains(
                        "DTSTART:20261130T170000Z\r\n",
                        "SUMMARY:Decken\\, Säcke\\; und mehr\r\n",
                        "DESCRIPTION:Zeile eins\\nZeile zwei\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void longLinesAreFoldedAt75OctetsWithoutTearingALetter() {
        var lines = file("Допомога ".repeat(30), "غرفة 🙂 ".repeat(40)).text().split("\r\n");
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(String.join("\r\n", lines).replace("\r\n ", ""))
                .contains("Допомога ".repeat(30).strip(), "غرفة 🙂 ".repeat(40).strip());
    }

    @Test
    void nobodySmugglesLinesIn() {
        assertThat(file("x\r\nATTENDEE:mailto:a@b.example", "").text()).doesNotContain("\r\nATTENDEE");
    }

    private static CalendarFile file(String summary, String description) {
        return new CalendarFile(
                "Support.Ruhr",
                List.of(new CalendarFile.Event(
                        "1@support.example",
                        START,
                        START,
                        Optional.of(START.plusSeconds(3600)),
                        summary,
                        description,
                        "Bochum",
                        "https://support.example/de/x")));
    }
}
