package ruhr.kumpel.guide;

import static ruhr.kumpel.guide.Typed.line;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A date that somebody typed. Missing fields are empty.
public record AppointmentForm(String title, String day, String time, String minutes, String place) {

    static final AppointmentForm EMPTY = new AppointmentForm("", "", "", "60", "");
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_PLACE = 200;

    public AppointmentForm(
            @Nullable String title,
            @Nullable String day,
            @Nullable String time,
            @Nullable String minutes,
            @Nullable String place) {
        this.title = line(title);
        this.day = line(day);
        this.time = line(time);
        this.minutes = line(minutes);
        this.place = line(place);
    }

    Problems problems(Visit visit) {
        var problems = new Problems();
        if (title.isEmpty()) problems.add("title", visit.say("guide.appointment.title.missing"));
        if (title.length() > LONGEST_TITLE) problems.add("title", visit.say("guide.too-long", LONGEST_TITLE));
        if (Typed.day(day).isEmpty()) problems.add("day", visit.say("guide.appointment.day.missing"));
        if (Typed.time(time).isEmpty()) problems.add("time", visit.say("guide.appointment.time.missing"));
        if (Typed.number(minutes, Appointment.LEAST_MINUTES, Appointment.MOST_MINUTES)
                .isEmpty())
            problems.add("minutes", visit.say("guide.appointment.minutes.wrong", Appointment.MOST_MINUTES));
        if (place.length() > LONGEST_PLACE) problems.add("place", visit.say("guide.too-long", LONGEST_PLACE));
        if (problems.none() && start(visit).isBefore(visit.now()))
            problems.add("day", visit.say("guide.appointment.past"));
        return problems;
    }

    /// Only of a form without problems.
    Appointment appointment(Visit visit) {
        return new Appointment(
                Ids.next(),
                title,
                start(visit),
                Typed.number(minutes, Appointment.LEAST_MINUTES, Appointment.MOST_MINUTES)
                        .orElseThrow(),
                place,
                visit.now());
    }

    private Instant start(Visit visit) {
        return Typed.day(day)
                .orElseThrow()
                .atTime(Typed.time(time).orElseThrow())
                .atZone(visit.site().zone())
                .toInstant();
    }
}
