package ruhr.kumpel.signpost;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// By when, counted from a day that she told: two weeks after she moved in.
///
/// @param question the one that asks for the day
/// @param many below zero: before it
record Due(String question, int many, Unit unit) {

    enum Unit {
        DAYS(ChronoUnit.DAYS),
        WEEKS(ChronoUnit.WEEKS),
        MONTHS(ChronoUnit.MONTHS);

        private final ChronoUnit unit;

        Unit(ChronoUnit unit) {
            this.unit = unit;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    LocalDate from(LocalDate day) {
        return day.plus(many, unit.unit);
    }
}
