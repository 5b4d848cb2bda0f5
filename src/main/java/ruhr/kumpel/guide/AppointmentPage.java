package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ruhr.kumpel.paper.CalendarFile;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// When a tandem meets, on the page and for calendars.
@Controller
@RequestMapping("/{lang}/tandems/{tandem:[0-9a-f-]{36}}")
@Access(Access.For.MEMBERS)
class AppointmentPage {

    private final Mine mine;
    private final Appointments appointments;
    private final WorkStore work;
    private final TandemNames names;
    private final TandemViews views;

    AppointmentPage(Mine mine, Appointments appointments, WorkStore work, TandemNames names, TandemViews views) {
        this.mine = mine;
        this.appointments = appointments;
        this.work = work;
        this.names = names;
        this.views = views;
    }

    @PostMapping("/appointments")
    String make(
            @PathVariable UUID tandem,
            @ModelAttribute AppointmentForm form,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var hers = open(tandem, visit);
        var problems = form.problems(visit);
        if (problems.none()) {
            appointments.make(hers, form.appointment(visit), mine.side(hers, visit));
            return TandemPage.back(hers, visit);
        }
        response.setStatus(problems.status().value());
        return views.show(hers, new TandemViews.Sent(form, "", "", ""), problems, visit, model);
    }

    @PostMapping("/appointments/{id:[0-9a-f-]{36}}/cancellation")
    String cancel(@PathVariable UUID tandem, @PathVariable UUID id, Visit visit) {
        var hers = open(tandem, visit);
        var appointment = work.appointment(hers.id(), id).orElseThrow(NotFound::new);
        appointments.cancel(hers, appointment, mine.side(hers, visit));
        return TandemPage.back(hers, visit);
    }

    @GetMapping("/appointments/{id:[0-9a-f-]{36}}/appointment.ics")
    ResponseEntity<String> file(@PathVariable UUID tandem, @PathVariable UUID id, Visit visit) {
        var hers = mine.tandem(tandem, visit);
        var appointment = work.appointment(hers.id(), id).orElseThrow(NotFound::new);
        var other = names.other(hers, mine.side(hers, visit), visit);
        var event = new CalendarFile.Event(
                id + "@" + visit.site().key(),
                appointment.changed(),
                appointment.start(),
                Optional.of(appointment.end()),
                appointment.title(),
                visit.say("guide.tandem.with", other),
                appointment.place(),
                visit.absolute(hers.path()));
        return ResponseEntity.ok()
                .header("Content-Type", CalendarFile.TYPE)
                .header("Content-Disposition", "attachment; filename=\"appointment.ics\"")
                .body(new CalendarFile(visit.say("guide.tandem.title"), List.of(event)).text());
    }

    private Tandem open(UUID tandem, Visit visit) {
        var hers = mine.tandem(tandem, visit);
        if (!hers.open()) throw new NotFound();
        return hers;
    }
}
