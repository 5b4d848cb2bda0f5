package ruhr.kumpel.knowledge;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Visit;

/// Sets the time at which the newest version goes live, or takes it back.
@Controller
@RequestMapping("/{lang}/manage/pages/{id:[0-9a-z]{10}}/appointment")
@Access(Access.For.AUTHORS)
class AppointmentPage {

    private final PageDesks desks;
    private final Appointments appointments;

    AppointmentPage(PageDesks desks, Appointments appointments) {
        this.desks = desks;
        this.appointments = appointments;
    }

    @PostMapping
    String set(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String at,
            Visit visit) {
        var leaf = desks.with(id, visit);
        var language = DeskTabs.language(in, leaf, visit);
        var when = moment(at, visit).filter(visit.now()::isBefore);
        if (when.isEmpty()) return back(leaf, language, "no-time", visit);
        boolean done = appointments.set(
                leaf, language, number, when.get(), visit.memberHere().person());
        return back(leaf, language, done ? "appointed" : "late", visit);
    }

    @PostMapping("/removal")
    String cancel(@PathVariable String id, @RequestParam(defaultValue = "") String in, Visit visit) {
        var leaf = desks.with(id, visit);
        var language = DeskTabs.language(in, leaf, visit);
        appointments.cancel(leaf, language);
        return back(leaf, language, "not-appointed", visit);
    }

    private static String back(Leaf leaf, LanguageTag language, String done, Visit visit) {
        return "redirect:" + visit.link(leaf.desk()) + "?done=" + done + "&in=" + language;
    }

    /// As browsers send it, in the portal's zone: `2026-12-01T08:00`.
    private static Optional<Instant> moment(String typed, Visit visit) {
        try {
            return Optional.of(
                    LocalDateTime.parse(typed).atZone(visit.site().zone()).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
