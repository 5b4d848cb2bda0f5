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

/// A course for its coordinators: its rules, modules, dates and people.
@Controller
@RequestMapping("/{lang}/manage/guides/courses/{course:[0-9a-f-]{36}}")
@Access(Access.For.MANAGERS)
class CoursePage {

    private final Lessons lessons;
    private final Courses courses;
    private final Certificates certificates;
    private final GuideWords words;
    private final CourseViews views;

    CoursePage(Lessons lessons, Courses courses, Certificates certificates, GuideWords words, CourseViews views) {
        this.lessons = lessons;
        this.courses = courses;
        this.certificates = certificates;
        this.words = words;
        this.views = views;
    }

    @GetMapping
    String show(@PathVariable UUID course, @RequestParam(defaultValue = "") String saved, Visit visit, Model model) {
        var shown = lessons.course(course, visit);
        return views.show(shown, CourseViews.Sent.nothing(shown, !saved.isEmpty()), new Problems(), visit, model);
    }

    @PostMapping
    String change(
            @PathVariable UUID course,
            @ModelAttribute CourseForm form,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var stored = lessons.course(course, visit);
        var problems = form.problems(visit);
        var saw = Seen.sent(seen);
        if (problems.none()) {
            var late = courses.change(
                    form.course(stored.id(), visit.portal()),
                    now -> Seen.sent(seen).still(CourseForm.of(now).said()));
            if (late.isEmpty()) return "redirect:" + visit.link(stored.desk()) + "?saved=1";
            saw = Seen.late(CourseForm.of(late.get()).said(), form.said(), problems, visit);
        }
        response.setStatus(problems.status().value());
        return views.show(stored, new CourseViews.Sent(form, saw, false), problems, visit, model);
    }

    @GetMapping("/modules")
    String blank(@PathVariable UUID course, Visit visit, Model model) {
        return form(lessons.course(course, visit), ModuleForm.EMPTY, new Problems(), visit, model);
    }

    @PostMapping("/modules")
    String add(
            @PathVariable UUID course,
            @ModelAttribute ModuleForm form,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var stored = lessons.course(course, visit);
        var problems = form.problems(words, visit);
        if (problems.none()) {
            var module = form.module(Ids.next(), stored.id());
            courses.add(module);
            return "redirect:" + visit.link(module.desk());
        }
        response.setStatus(problems.status().value());
        return form(stored, form, problems, visit, model);
    }

    private String form(Course course, ModuleForm form, Problems problems, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("course.module.new")));
        model.addAttribute(
                "view",
                new NewModuleView(
                        visit.link(course.desk() + "/modules"),
                        course.title(),
                        visit.link(course.desk()),
                        form,
                        words.topics(visit),
                        problems));
        return "guide/module-new";
    }

    @PostMapping("/certificates/{guide:[0-9a-z]{10}}")
    String issue(
            @PathVariable UUID course,
            @PathVariable String guide,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var stored = lessons.course(course, visit);
        var issuing = certificates.issue(
                stored, lessons.guide(guide, visit).id(), visit.memberHere().person());
        return switch (issuing) {
            case Issuing.Issued _, Issuing.HasOne _ -> "redirect:" + visit.link(stored.desk()) + "#people";
            case Issuing.NotCompleted _ -> again("course.certificate.not-yet", stored, visit, model, response);
            case Issuing.Own _ -> again("course.certificate.own", stored, visit, model, response);
        };
    }

    private String again(String problem, Course course, Visit visit, Model model, HttpServletResponse response) {
        var problems = new Problems();
        problems.add("people", visit.say(problem));
        response.setStatus(problems.status().value());
        return views.show(course, CourseViews.Sent.nothing(course, false), problems, visit, model);
    }
}
