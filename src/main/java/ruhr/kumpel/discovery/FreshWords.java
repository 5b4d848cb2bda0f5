package ruhr.kumpel.discovery;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Visit;

/// How long ago, in words: "vor 20 Minuten", "gestern"; and how fresh a listing is.
final class FreshWords {

    /// Made once per language: making one reads the locale's data. Formatting is guarded, ICU's is not
    /// thread-safe.
    private static final Map<LanguageTag, RelativeDateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private FreshWords() {}

    static String of(Listing listing, Visit visit) {
        return listing.confirmed()
                .map(moment -> visit.say("discovery.confirmed", days(moment, visit)))
                .orElseGet(() -> visit.say("discovery.written", ago(listing.created(), visit)));
    }

    static String ago(Instant moment, Visit visit) {
        var gone = Duration.between(moment, visit.now());
        if (gone.toMinutes() < 60) return say(visit, Math.max(0, gone.toMinutes()), RelativeDateTimeUnit.MINUTE);
        if (gone.toHours() < 12) return say(visit, gone.toHours(), RelativeDateTimeUnit.HOUR);
        return days(moment, visit);
    }

    private static String days(Instant moment, Visit visit) {
        var zone = visit.site().zone();
        long days = Math.max(
                0,
                ChronoUnit.DAYS.between(
                        moment.atZone(zone).toLocalDate(),
                        visit.now().atZone(zone).toLocalDate()));
        if (days < 14) return say(visit, days, RelativeDateTimeUnit.DAY);
        if (days < 60) return say(visit, days / 7, RelativeDateTimeUnit.WEEK);
        if (days < 730) return say(visit, days / 30, RelativeDateTimeUnit.MONTH);
        return say(visit, days / 365, RelativeDateTimeUnit.YEAR);
    }

    private static String say(Visit visit, long count, RelativeDateTimeUnit unit) {
        var format = FORMATS.computeIfAbsent(
                visit.language(),
                language -> RelativeDateTimeFormatter.getInstance(ULocale.forLocale(language.locale())));
        synchronized (format) {
            return format.format(-count, unit);
        }
    }
}
