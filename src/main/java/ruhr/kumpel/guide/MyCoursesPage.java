package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.paper.CalendarFile;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A guide enrols in a course, sees what she learns and when, and keeps her certificates.
@Controller
@Access(Access.For.MEMBERS)
class MyCoursesPage {

    static final String PATH = "/my/guides/courses";

    private final Mine mine;
    private final Lessons lessons;
    private final Training training;
    private final CourseStore courses;
    private final MyCoursesViews views;

    MyCoursesPage(Mine mine, Lessons lessons, Training training, CourseStore courses, MyCoursesViews views) {
        this.mine = mine;
        this.lessons = lessons;
        this.training = training;
        this.courses = courses;
        this.views = views;
    }

    @GetMapping("/{lang}/my/guides/courses")
    String show(Visit visit, Model model) {
        return views.show(new Problems(), visit, model);
    }

    @PostMapping("/{lang}/my/guides/courses/{course:[0-9a-f-]{36}}/enrolment")
    String enrol(@PathVariable UUID course, Visit visit, Model model, HttpServletResponse response) {
        var begun = lessons.begun(course, visit);
        if (training.enrol(begun.id(), mine.guide(visit))) return "redirect:" + visit.link(PATH);
        var problems = new Problems();
        problems.add("state", visit.say("course.enrol.late"));
        response.setStatus(problems.status().value());
        return views.show(problems, visit, model);
    }

    @PostMapping("/{lang}/my/guides/courses/{course:[0-9a-f-]{36}}/withdrawal")
    String withdraw(@PathVariable UUID course, Visit visit) {
        training.withdraw(lessons.begun(course, visit).id(), mine.guide(visit));
        return "redirect:" + visit.link(PATH);
    }

    /// All dates of a course at once: where one is moved, a calendar moves it.
    @GetMapping("/{lang}/my/guides/courses/{course:[0-9a-f-]{36}}/course.ics")
    ResponseEntity<String> calendar(@PathVariable UUID course, Visit visit) {
        mine.guide(visit);
        var begun = lessons.begun(course, visit);
        var modules = courses.modules(begun.id());
        var events = courses.dates(begun.id()).stream()
                .map(date -> new CalendarFile.Event(
                        date.id() + "@" + visit.site().key(),
                        date.changed(),
                        date.start(),
                        Optional.of(date.end()),
                        modules.stream()
                                .filter(one -> one.id().equals(date.module()))
                                .map(CourseModule::title)
                                .findFirst()
                                .orElse(begun.title()),
                        begun.title(),
                        date.place(),
                        visit.absolute(PATH)))
                .toList();
        return ResponseEntity.ok()
                .header("Content-Type", CalendarFile.TYPE)
                .header("Content-Disposition", "attachment; filename=\"course.ics\"")
                .body(new CalendarFile(begun.title(), events).text());
    }
}
