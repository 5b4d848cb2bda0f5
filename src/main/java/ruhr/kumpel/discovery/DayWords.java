package ruhr.kumpel.discovery;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import ruhr.kumpel.web.Visit;

/// A day as the reader's language writes it.
final class DayWords {

    private DayWords() {}

    static String of(LocalDate day, Visit visit) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(visit.language().locale())
                .format(day);
    }
}
