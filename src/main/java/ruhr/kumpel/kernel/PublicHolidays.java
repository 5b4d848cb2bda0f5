package ruhr.kumpel.kernel;

import java.time.LocalDate;
import java.time.Month;

/// The public holidays of North Rhine-Westphalia (Feiertagsgesetz NW, § 2), where all towns of the region lie.
public final class PublicHolidays {

    private PublicHolidays() {}

    public static boolean on(LocalDate day) {
        return fixed(day)
                || movable((int) (day.toEpochDay() - easter(day.getYear()).toEpochDay()));
    }

    private static boolean fixed(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY, MAY, NOVEMBER -> day.getDayOfMonth() == 1;
            case OCTOBER -> day.getDayOfMonth() == 3;
            case DECEMBER -> day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26;
            case FEBRUARY, MARCH, APRIL, JUNE, JULY, AUGUST, SEPTEMBER -> false;
        };
    }

    /// Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi.
    private static boolean movable(int daysAfterEaster) {
        return switch (daysAfterEaster) {
            case -2, 1, 39, 50, 60 -> true;
            default -> false;
        };
    }

    /// Easter Sunday, after Butcher's rule of 1876.
    static LocalDate easter(int year) {
        int century = year / 100;
        int epact = (19 * (year % 19) + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int correction = (year % 19 + 11 * epact + 22 * weekday) / 451;
        int count = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, Month.of(count / 31), count % 31 + 1);
    }
}
