package ruhr.kumpel.discovery;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.kernel.PublicHolidays;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// Whether somebody is there now, in words: "geöffnet bis 18:00", "öffnet morgen um 9:00".
///
/// @param words empty if nothing is known
public record OpenWords(boolean open, String words) {

    public static OpenWords of(OpeningHours hours, boolean byAppointment, Visit visit) {
        var now = LocalDateTime.ofInstant(visit.now(), visit.site().zone());
        return hours.openUntil(now, PublicHolidays::on)
                .map(until -> new OpenWords(true, until(until, now, visit)))
                .orElseGet(() -> new OpenWords(false, next(hours, byAppointment, now, visit)));
    }

    private static String until(LocalDateTime until, LocalDateTime now, Visit visit) {
        return ChronoUnit.HOURS.between(now, until) >= 24
                ? visit.say("discovery.open.always")
                : visit.say("discovery.open.until", Telling.to(visit).time(until.toLocalTime()));
    }

    private static String next(OpeningHours hours, boolean byAppointment, LocalDateTime now, Visit visit) {
        var next = hours.opensNext(now, PublicHolidays::on);
        if (next.isPresent()) return opens(next.get(), now, visit);
        if (byAppointment) return visit.say("discovery.open.appointment");
        return hours.isEmpty() ? "" : visit.say("discovery.open.closed");
    }

    private static String opens(LocalDateTime next, LocalDateTime now, Visit visit) {
        var telling = Telling.to(visit);
        var time = telling.time(next.toLocalTime());
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), next.toLocalDate());
        if (days == 0) return visit.say("discovery.open.today", time);
        if (days == 1) return visit.say("discovery.open.tomorrow", time);
        var day = days < 7
                ? next.getDayOfWeek()
                        .getDisplayName(
                                TextStyle.FULL_STANDALONE, visit.language().locale())
                : telling.date(next.toLocalDate());
        return visit.say("discovery.open.on-day", day, time);
    }
}
