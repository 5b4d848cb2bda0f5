package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The portal's courses, for coordinators.
@Controller
@Access(Access.For.MANAGERS)
class CoursesPage {

    static final String PATH = "/manage/guides/courses";

    private final CourseStore store;
    private final TrainingStore training;
    private final Courses courses;

    CoursesPage(CourseStore store, TrainingStore training, Courses courses) {
        this.store = store;
        this.training = training;
        this.courses = courses;
    }

    @GetMapping("/{lang}/manage/guides/courses")
    String show(Visit visit, Model model) {
        return show(CourseForm.EMPTY, new Problems(), visit, model);
    }

    @PostMapping("/{lang}/manage/guides/courses")
    String make(@ModelAttribute CourseForm form, Visit visit, Model model, HttpServletResponse response) {
        var problems = form.problems(visit);
        if (problems.none()) {
            var course = form.course(CourseId.next(), visit.portal());
            courses.make(course);
            return "redirect:" + visit.link(course.desk());
        }
        response.setStatus(problems.status().value());
        return show(form, problems, visit, model);
    }

    private String show(CourseForm form, Problems problems, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("course.desk.title")));
        model.addAttribute(
                "view",
                new CoursesView(
                        DeskTabs.of(visit),
                        store.on(visit.portal()).stream()
                                .map(one -> row(one, visit))
                                .toList(),
                        visit.link(PATH),
                        form,
                        problems));
        return "guide/courses";
    }

    private CoursesView.Row row(Course course, Visit visit) {
        return new CoursesView.Row(
                course.title(),
                visit.link(course.desk()),
                visit.say("course.stage." + course.stage().word()),
                course.stage().badge(),
                visit.say("course.enrolled", training.enrolled(course.id()).size()));
    }
}
