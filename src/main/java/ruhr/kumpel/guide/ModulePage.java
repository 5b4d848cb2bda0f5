package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// A module of a course: what it teaches, which topic it opens, when it is taught.
@Controller
@RequestMapping("/{lang}/manage/guides/modules/{id:[0-9a-f-]{36}}")
@Access(Access.For.MANAGERS)
class ModulePage {

    private final Lessons lessons;
    private final Courses courses;
    private final CourseStore store;
    private final TrainingStore training;
    private final GuideWords words;

    ModulePage(Lessons lessons, Courses courses, CourseStore store, TrainingStore training, GuideWords words) {
        this.lessons = lessons;
        this.courses = courses;
        this.store = store;
        this.training = training;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable UUID id, Visit visit, Model model) {
        var module = lessons.module(id, visit);
        var form = ModuleForm.of(module);
        return show(module, form, Seen.of(form.said()), DateForm.EMPTY, new Problems(), visit, model);
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @ModelAttribute ModuleForm form,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var module = lessons.module(id, visit);
        var problems = form.problems(words, visit);
        var saw = Seen.sent(seen);
        if (problems.none()) {
            var late = courses.change(
                    form.module(id, module.course()),
                    now -> Seen.sent(seen).still(ModuleForm.of(now).said()));
            if (late.isEmpty()) return back(module, visit);
            saw = Seen.late(ModuleForm.of(late.get()).said(), form.said(), problems, visit);
        }
        response.setStatus(problems.status().value());
        return show(module, form, saw, DateForm.EMPTY, problems, visit, model);
    }

    @PostMapping("/removal")
    String remove(@PathVariable UUID id, Visit visit) {
        var module = lessons.module(id, visit);
        courses.remove(module);
        return back(module, visit);
    }

    @PostMapping("/dates")
    String add(
            @PathVariable UUID id,
            @ModelAttribute DateForm form,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var module = lessons.module(id, visit);
        var problems = form.problems(visit);
        if (problems.none()) {
            courses.add(module, form.date(Ids.next(), id, visit));
            return "redirect:" + visit.link(module.desk()) + "#dates";
        }
        response.setStatus(problems.status().value());
        var stored = ModuleForm.of(module);
        return show(module, stored, Seen.of(stored.said()), form, problems, visit, model);
    }

    private static String back(CourseModule module, Visit visit) {
        return "redirect:" + visit.link(CoursesPage.PATH + "/" + module.course().value());
    }

    private String show(
            CourseModule module,
            ModuleForm form,
            Seen seen,
            DateForm date,
            Problems problems,
            Visit visit,
            Model model) {
        var course = lessons.course(module.course().value(), visit);
        model.addAttribute("page", Page.titled(module.title()));
        model.addAttribute(
                "view",
                new ModuleView(
                        visit.link(module.desk()),
                        course.title(),
                        visit.link(course.desk()),
                        form,
                        words.topics(visit),
                        seen,
                        store.dates(course.id()).stream()
                                .filter(one -> one.module().equals(module.id()))
                                .map(one -> row(one, visit))
                                .toList(),
                        date,
                        problems));
        return "guide/module";
    }

    private ModuleView.Row row(CourseDate date, Visit visit) {
        return new ModuleView.Row(
                When.of(date.start(), visit),
                visit.link(date.desk()),
                date.place(),
                visit.say("course.date.present", training.present(date.id()).size()));
    }
}
