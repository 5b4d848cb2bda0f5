package ruhr.kumpel.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/// A moment ready to print: `iso` for machines, `words` as people say it here and now: "heute, 16:00".
public record When(String iso, String words) {

    public static When of(Instant moment, Visit visit) {
        return new When(moment.truncatedTo(ChronoUnit.SECONDS).toString(), format(moment, visit, DateFormat.SHORT));
    }

    /// Without the time of day.
    public static When day(Instant moment, Visit visit) {
        return new When(
                moment.atZone(visit.site().zone()).toLocalDate().toString(), format(moment, visit, DateFormat.NONE));
    }

    private static String format(Instant moment, Visit visit, int time) {
        var format = DateFormat.getDateTimeInstance(
                DateFormat.RELATIVE_MEDIUM,
                time,
                ULocale.forLocale(visit.language().locale()));
        format.setTimeZone(TimeZone.getTimeZone(visit.site().zone().getId()));
        return format.format(Date.from(moment));
    }
}
