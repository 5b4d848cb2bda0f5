package ruhr.kumpel.office;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// Where an editor changes an office, stands for it, or puts it away.
@Controller
@Access(Access.For.EDITORS)
class EditPage {

    private static final int LONGEST_YEARS = 3;

    private final OfficeStore store;
    private final Offices offices;
    private final Editing editing;

    EditPage(OfficeStore store, Offices offices, Editing editing) {
        this.store = store;
        this.offices = offices;
        this.editing = editing;
    }

    @GetMapping("/{lang}/manage/offices/{id:[0-9a-z]{10}}")
    String present(@PathVariable String id, @RequestParam(defaultValue = "") String done, Visit visit, Model model) {
        return show(here(id, visit), done, visit, model);
    }

    @PostMapping("/{lang}/manage/offices/{id:[0-9a-z]{10}}")
    String save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("done", "");
        return editing.save(here(id, visit), true, fields, visit, model, response);
    }

    /// She stands for what she has before her, not for what somebody else saved a moment ago.
    @PostMapping("/{lang}/manage/offices/{id:[0-9a-z]{10}}/confirmation")
    String confirm(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String again,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var office = here(id, visit);
        var day = day(again, visit.today());
        if (day.isEmpty()) return "redirect:" + visit.link(office.desk()) + "?done=day";
        var late = offices.confirm(
                office.id(),
                now -> editing.sees(now, seen, visit),
                day.get(),
                visit.memberHere().person());
        if (late.isEmpty()) return "redirect:" + visit.link(office.desk()) + "?done=confirmed";
        response.setStatus(409);
        return show(late.get(), "late", visit, model);
    }

    @PostMapping("/{lang}/manage/offices/{id:[0-9a-z]{10}}/archive")
    String archive(@PathVariable String id, Visit visit) {
        var office = here(id, visit);
        offices.archive(office.id(), visit.memberHere().person());
        return "redirect:" + visit.link(office.desk()) + "?done=archived";
    }

    @PostMapping("/{lang}/manage/offices/{id:[0-9a-z]{10}}/restoration")
    String restore(@PathVariable String id, Visit visit) {
        var office = here(id, visit);
        offices.restore(office.id());
        return "redirect:" + visit.link(office.desk()) + "?done=restored";
    }

    private Office here(String id, Visit visit) {
        DeskPage.here(visit);
        return store.with(new ShortId(id), visit.portal()).orElseThrow(NotFound::new);
    }

    private String show(Office office, String done, Visit visit, Model model) {
        model.addAttribute("done", done);
        return editing.present(office, true, visit, model);
    }

    private static Optional<LocalDate> day(String typed, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(typed))
                    .filter(day -> day.isAfter(today) && !day.isAfter(today.plusYears(LONGEST_YEARS)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
