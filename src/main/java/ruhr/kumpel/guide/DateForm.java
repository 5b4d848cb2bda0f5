package ruhr.kumpel.guide;

import static ruhr.kumpel.guide.Typed.line;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// When a module is taught, as a coordinator typed it; also of a day that was. Missing fields are empty.
public record DateForm(String day, String time, String minutes, String place) {

    static final DateForm EMPTY = new DateForm("", "", "180", "");

    public DateForm(@Nullable String day, @Nullable String time, @Nullable String minutes, @Nullable String place) {
        this.day = line(day);
        this.time = line(time);
        this.minutes = line(minutes);
        this.place = line(place);
    }

    static DateForm of(CourseDate date, Visit visit) {
        var start = date.start().atZone(visit.site().zone());
        return new DateForm(
                start.toLocalDate().toString(),
                "%02d:%02d".formatted(start.getHour(), start.getMinute()),
                Integer.toString(date.minutes()),
                date.place());
    }

    Map<String, String> said() {
        return Map.of("day", day, "time", time, "minutes", minutes, "place", place);
    }

    Problems problems(Visit visit) {
        var problems = new Problems();
        if (Typed.day(day).isEmpty()) problems.add("day", visit.say("guide.appointment.day.missing"));
        if (Typed.time(time).isEmpty()) problems.add("time", visit.say("guide.appointment.time.missing"));
        if (Typed.number(minutes, Appointment.LEAST_MINUTES, CourseDate.MOST_MINUTES)
                .isEmpty())
            problems.add("minutes", visit.say("guide.appointment.minutes.wrong", CourseDate.MOST_MINUTES));
        if (place.length() > AppointmentForm.LONGEST_PLACE)
            problems.add("place", visit.say("guide.too-long", AppointmentForm.LONGEST_PLACE));
        return problems;
    }

    /// Only of a form without problems.
    CourseDate date(UUID id, UUID module, Visit visit) {
        return new CourseDate(
                id,
                module,
                Typed.day(day)
                        .orElseThrow()
                        .atTime(Typed.time(time).orElseThrow())
                        .atZone(visit.site().zone())
                        .toInstant(),
                Typed.number(minutes, Appointment.LEAST_MINUTES, CourseDate.MOST_MINUTES)
                        .orElseThrow(),
                place,
                visit.now());
    }
}
