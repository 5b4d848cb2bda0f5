package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// Makes a guide's training ready to print.
@Component
class MyCoursesViews {

    private final Mine mine;
    private final Lessons lessons;
    private final CourseStore courses;
    private final TrainingStore training;
    private final CertificateStore certificates;
    private final GuideWords words;

    MyCoursesViews(
            Mine mine,
            Lessons lessons,
            CourseStore courses,
            TrainingStore training,
            CertificateStore certificates,
            GuideWords words) {
        this.mine = mine;
        this.lessons = lessons;
        this.courses = courses;
        this.training = training;
        this.certificates = certificates;
        this.words = words;
    }

    String show(Problems problems, Visit visit, Model model) {
        var guide = mine.herself(visit).filter(one -> one.state().belongs());
        model.addAttribute(
                "page",
                Page.titled(visit.say("course.mine.title"))
                        .secretly()
                        .below(visit.say("guide.mine.title"), MyGuidesPage.PATH));
        model.addAttribute(
                "view",
                new MyCoursesView(
                        guide.isPresent(),
                        guide.map(one -> courses(one, visit)).orElse(List.of()),
                        certificates.of(visit.memberHere().person()).stream()
                                .filter(one -> one.portal().equals(visit.portal()))
                                .map(one -> paper(one, visit))
                                .toList(),
                        problems));
        return "guide/my-courses";
    }

    /// Those that she can begin, and those that she has begun.
    private List<MyCoursesView.One> courses(Guide guide, Visit visit) {
        var hers = training.of(guide.id());
        return lessons.begun(visit).stream()
                .filter(one -> one.stage() == CourseStage.OPEN || hers.contains(one.id()))
                .map(one -> one(one, guide, hers.contains(one.id()), visit))
                .toList();
    }

    private MyCoursesView.One one(Course course, Guide guide, boolean hers, Visit visit) {
        var progress = training.progress(course.id()).getOrDefault(guide.id(), Progress.NONE);
        var href = visit.link(course.mine());
        var dates = courses.dates(course.id());
        return new MyCoursesView.One(
                course.title(),
                course.about(),
                visit.say("course.stage." + course.stage().word()),
                course.stage().badge(),
                visit.say("course.rule", course.attendance(), course.months()),
                hers ? visit.say("course.attended", progress.attended(), progress.dates()) : "",
                hers,
                !hers && course.stage() == CourseStage.OPEN ? Optional.of(href + "/enrolment") : Optional.empty(),
                hers && course.stage() != CourseStage.OVER ? Optional.of(href + "/withdrawal") : Optional.empty(),
                dates.isEmpty() ? Optional.empty() : Optional.of(href + "/course.ics"),
                courses.modules(course.id()).stream()
                        .map(one -> part(one, dates, guide, progress, visit))
                        .toList());
    }

    private MyCoursesView.Part part(
            CourseModule module, List<CourseDate> dates, Guide guide, Progress progress, Visit visit) {
        return new MyCoursesView.Part(
                module.title(),
                module.text(),
                words.topics(List.of(module.topic()), visit).stream()
                        .findFirst()
                        .orElse(""),
                module.required(),
                progress.modules().contains(module.id()),
                Material.of(module.material()),
                dates.stream()
                        .filter(one -> one.module().equals(module.id()))
                        .map(one -> new MyCoursesView.Meeting(
                                When.of(one.start(), visit),
                                visit.say("guide.appointment.lasts", one.minutes()),
                                one.place(),
                                one.place().matches("https://\\S+"),
                                training.present(one.id()).contains(guide.id())))
                        .toList());
    }

    private MyCoursesView.Paper paper(Certificate one, Visit visit) {
        var line = CourseViews.paper(one, visit);
        return new MyCoursesView.Paper(
                courses.with(one.course(), one.portal()).map(Course::title).orElse(""),
                line.text(),
                line.state(),
                line.badge(),
                visit.link("/my/guides/certificates/" + one.id() + "/certificate.pdf"));
    }
}
