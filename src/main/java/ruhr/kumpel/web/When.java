package ruhr.kumpel.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ruhr.kumpel.kernel.LanguageTag;

/// A moment ready to print: `iso` for machines, `words` as people say it here and now: "heute, 16:00".
public record When(String iso, String words) {

    private static final Map<Manner, DateFormat> FORMATS = new ConcurrentHashMap<>();

    public static When of(Instant moment, Visit visit) {
        return new When(moment.truncatedTo(ChronoUnit.SECONDS).toString(), format(moment, visit, DateFormat.SHORT));
    }

    /// Without the time of day.
    public static When day(Instant moment, Visit visit) {
        return new When(
                moment.atZone(visit.site().zone()).toLocalDate().toString(), format(moment, visit, DateFormat.NONE));
    }

    private static String format(Instant moment, Visit visit, int time) {
        var manner = new Manner(visit.language(), visit.site().zone(), time);
        // Made once, copied for each use: making one reads the locale's data, and it is not safe for threads.
        var format =
                (DateFormat) FORMATS.computeIfAbsent(manner, Manner::format).clone();
        return format.format(Date.from(moment));
    }

    private record Manner(LanguageTag language, ZoneId zone, int time) {

        DateFormat format() {
            var format = DateFormat.getDateTimeInstance(
                    DateFormat.RELATIVE_MEDIUM, time, ULocale.forLocale(language.locale()));
            format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
            return format;
        }
    }
}
