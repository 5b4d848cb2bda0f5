package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// A date of a course: when and where it is, and who was there.
@Controller
@RequestMapping("/{lang}/manage/guides/dates/{id:[0-9a-f-]{36}}")
@Access(Access.For.MANAGERS)
class CourseDatePage {

    private final Lessons lessons;
    private final Courses courses;
    private final Training training;
    private final TrainingStore store;
    private final GuideStore guides;

    CourseDatePage(Lessons lessons, Courses courses, Training training, TrainingStore store, GuideStore guides) {
        this.lessons = lessons;
        this.courses = courses;
        this.training = training;
        this.store = store;
        this.guides = guides;
    }

    @GetMapping
    String show(@PathVariable UUID id, Visit visit, Model model) {
        var date = lessons.date(id, visit);
        var form = DateForm.of(date, visit);
        return show(date, form, Seen.of(form.said()), new Problems(), visit, model);
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @ModelAttribute DateForm form,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var date = lessons.date(id, visit);
        var module = lessons.module(date.module(), visit);
        var problems = form.problems(visit);
        var saw = Seen.sent(seen);
        if (problems.none()) {
            var late = courses.change(
                    module,
                    form.date(id, date.module(), visit),
                    now -> Seen.sent(seen).still(DateForm.of(now, visit).said()));
            if (late.isEmpty()) return "redirect:" + visit.link(module.desk()) + "#dates";
            saw = Seen.late(DateForm.of(late.get(), visit).said(), form.said(), problems, visit);
        }
        response.setStatus(problems.status().value());
        return show(date, form, saw, problems, visit, model);
    }

    @PostMapping("/removal")
    String remove(@PathVariable UUID id, Visit visit) {
        var date = lessons.date(id, visit);
        var module = lessons.module(date.module(), visit);
        courses.remove(module, date);
        return "redirect:" + visit.link(module.desk()) + "#dates";
    }

    @PostMapping("/attendance")
    String note(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> was,
            @RequestParam(required = false) @Nullable List<String> present,
            Visit visit) {
        var date = lessons.date(id, visit);
        var people = people(date, visit);
        training.note(
                date,
                people.values(),
                named(was, people),
                named(present, people),
                visit.memberHere().person());
        return "redirect:" + visit.link(date.desk()) + "#people";
    }

    private static Set<GuideId> named(@Nullable List<String> sent, Map<String, GuideId> people) {
        var named = new HashSet<GuideId>();
        for (var one : Typed.list(sent)) if (people.get(one) instanceof GuideId known) named.add(known);
        return named;
    }

    private Map<String, GuideId> people(CourseDate date, Visit visit) {
        var people = new HashMap<String, GuideId>();
        for (var one : guides(date, visit)) people.put(one.shortId().value(), one.id());
        return people;
    }

    private List<Guide> guides(CourseDate date, Visit visit) {
        var course = lessons.module(date.module(), visit).course();
        var ids = new LinkedHashSet<>(store.enrolled(course));
        ids.addAll(store.present(date.id()));
        return guides.all(ids);
    }

    private String show(CourseDate date, DateForm form, Seen seen, Problems problems, Visit visit, Model model) {
        var module = lessons.module(date.module(), visit);
        var present = store.present(date.id());
        var people = guides(date, visit);
        model.addAttribute("page", Page.titled(module.title()));
        model.addAttribute(
                "view",
                new CourseDateView(
                        visit.link(date.desk()),
                        module.title(),
                        visit.link(module.desk()),
                        When.of(date.start(), visit),
                        form,
                        seen,
                        people.stream()
                                .map(one -> Choice.of(
                                        one.shortId().value(), one.profile().shownAs()))
                                .toList(),
                        people.stream()
                                .filter(one -> present.contains(one.id()))
                                .map(one -> one.shortId().value())
                                .toList(),
                        problems));
        return "guide/course-date";
    }
}
