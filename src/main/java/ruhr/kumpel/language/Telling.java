package ruhr.kumpel.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.web.Visit;

/// How times, numbers, lists and distances are told to one reader: in her language, in the portal's zone.
///
/// @param now against which "3 days ago" counts
public record Telling(LanguageTag language, ZoneId zone, Instant now) {

    private static final Map<LanguageTag, LocalizedNumberFormatter> NUMBERS = new ConcurrentHashMap<>();
    private static final Map<LanguageTag, RelativeDateTimeFormatter> AGO = new ConcurrentHashMap<>();

    public static Telling to(Visit visit) {
        return new Telling(visit.language(), visit.site().zone(), visit.now());
    }

    /// "vor 3 Tagen", "in 2 Stunden", "gerade eben"; beyond a month in months, beyond a year in years.
    public String ago(Instant when) {
        var seconds = Duration.between(when, now).toSeconds();
        var format = AGO.computeIfAbsent(language, tag -> RelativeDateTimeFormatter.getInstance(locale(tag)));
        var distance = Math.abs(seconds);
        if (distance < 60) return format.format(Direction.PLAIN, RelativeDateTimeFormatter.AbsoluteUnit.NOW);
        var direction = seconds > 0 ? Direction.LAST : Direction.NEXT;
        if (distance < 3_600) return format.format(distance / 60, direction, RelativeUnit.MINUTES);
        var days = Math.abs(ChronoUnit.DAYS.between(day(when), day(now)));
        if (days == 0 || distance < 43_200) return format.format(distance / 3_600, direction, RelativeUnit.HOURS);
        if (days == 1) return format.format(direction, RelativeDateTimeFormatter.AbsoluteUnit.DAY);
        if (days < 14) return format.format(days, direction, RelativeUnit.DAYS);
        if (days < 60) return format.format(days / 7, direction, RelativeUnit.WEEKS);
        if (days < 365) return format.format(days / 30, direction, RelativeUnit.MONTHS);
        return format.format(days / 365, direction, RelativeUnit.YEARS);
    }

    /// "21. November 2026".
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(javaLocale())
                .format(day);
    }

    public String date(Instant when) {
        return date(day(when));
    }

    /// "21.11.2026", for tables.
    public String shortDate(Instant when) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(javaLocale())
                .format(day(when));
    }

    /// "21. November 2026, 14:30".
    public String moment(Instant when) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(javaLocale())
                .format(when.atZone(zone));
    }

    /// "14:30".
    public String time(Instant when) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(javaLocale())
                .format(when.atZone(zone));
    }

    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(javaLocale())
                .format(time);
    }

    /// For the `datetime` attribute.
    public String machine(Instant when) {
        return when.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public LocalDate day(Instant when) {
        return LocalDate.ofInstant(when, zone);
    }

    public String number(long number) {
        return number(language, number);
    }

    /// "1,25 Mio."
    public String roughly(long number) {
        return NumberFormatter.withLocale(locale(language))
                .notation(Notation.compactShort())
                .format(number)
                .toString();
    }

    /// "350 m", "2,4 km".
    public String distance(double metres) {
        var format = NumberFormatter.withLocale(locale(language));
        return metres < 950
                ? format.unit(MeasureUnit.METER)
                        .format(Math.round(metres / 50) * 50)
                        .toString()
                : format.unit(MeasureUnit.KILOMETER)
                        .precision(Precision.maxFraction(metres < 9_950 ? 1 : 0))
                        .format(metres / 1_000)
                        .toString();
    }

    /// "1.250,50 €".
    public String money(Money amount) {
        return NumberFormatter.withLocale(locale(language))
                .unit(com.ibm.icu.util.Currency.getInstance("EUR"))
                .format(new java.math.BigDecimal(java.math.BigInteger.valueOf(amount.cents()), 2))
                .toString();
    }

    /// "1.250 €", with cents only if there are any.
    public String round(Money amount) {
        boolean whole = amount.cents() % 100 == 0;
        return NumberFormatter.withLocale(locale(language))
                .unit(com.ibm.icu.util.Currency.getInstance("EUR"))
                .precision(Precision.fixedFraction(whole ? 0 : 2))
                .format(new java.math.BigDecimal(java.math.BigInteger.valueOf(amount.cents()), 2))
                .toString();
    }

    /// "Bochum, Essen und Herne".
    public String list(Collection<String> things) {
        return ListFormatter.getInstance(locale(language)).format(things);
    }

    /// "Bochum, Essen oder Herne".
    public String oneOf(Collection<String> things) {
        return ListFormatter.getInstance(locale(language), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(things);
    }

    /// The name of a language in the reader's language: "Ukrainisch".
    public String language(LanguageTag other) {
        if (other.value().equals("de-x-leicht")) return other.ownName();
        return ULocale.getDisplayName(other.value(), locale(language));
    }

    static String number(LanguageTag language, Number number) {
        return NUMBERS.computeIfAbsent(language, tag -> NumberFormatter.withLocale(locale(tag)))
                .format(number)
                .toString();
    }

    /// Digits are European in every language: templates print plain numbers too, and two kinds of digits on one
    /// page, or in a house number, confuse.
    static ULocale locale(LanguageTag language) {
        return ULocale.forLanguageTag(language.value()).setKeywordValue("numbers", "latn");
    }

    /// "Dezember 2026".
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", javaLocale()).format(month);
    }

    /// "Mo".
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, javaLocale());
    }

    /// The city of a time zone: "Kiew".
    public String zone(ZoneId other) {
        if (!other.getId().contains("/")) return other.getId();
        return TimeZoneNames.getInstance(locale(language)).getExemplarLocationName(canonical(other.getId()));
    }

    /// The data know Kyiv by its old name.
    private static String canonical(String id) {
        var known = TimeZone.getCanonicalID(id);
        return known == null ? id : known;
    }

    private java.util.Locale javaLocale() {
        return locale(language).toLocale();
    }
}
