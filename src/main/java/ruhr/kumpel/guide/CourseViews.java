package ruhr.kumpel.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// Makes a course ready to print for its coordinators.
@Component
class CourseViews {

    private final CourseStore courses;
    private final TrainingStore training;
    private final CertificateStore certificates;
    private final GuideStore guides;
    private final GuideWords words;

    CourseViews(
            CourseStore courses,
            TrainingStore training,
            CertificateStore certificates,
            GuideStore guides,
            GuideWords words) {
        this.courses = courses;
        this.training = training;
        this.certificates = certificates;
        this.guides = guides;
        this.words = words;
    }

    /// What came back because something was missing or somebody was faster.
    record Sent(CourseForm form, Seen seen, boolean saved) {

        static Sent nothing(Course course, boolean saved) {
            var form = CourseForm.of(course);
            return new Sent(form, Seen.of(form.said()), saved);
        }
    }

    String show(Course course, Sent sent, Problems problems, Visit visit, Model model) {
        var modules = courses.modules(course.id());
        var dates = courses.dates(course.id());
        model.addAttribute("page", Page.titled(course.title()));
        model.addAttribute(
                "view",
                new CourseView(
                        DeskTabs.of(visit),
                        visit.link(course.desk()),
                        visit.say("course.stage." + course.stage().word()),
                        course.stage().badge(),
                        sent.form(),
                        stages(visit),
                        sent.seen(),
                        sent.saved(),
                        modules.stream().map(one -> row(one, dates, visit)).toList(),
                        dates(modules, dates, visit),
                        participants(course, modules, visit),
                        problems));
        return "guide/course";
    }

    private static List<Choice> stages(Visit visit) {
        return Arrays.stream(CourseStage.values())
                .map(one -> Choice.of(one.word(), visit.say("course.stage." + one.word()))
                        .hint(visit.say("course.stage." + one.word() + ".hint")))
                .toList();
    }

    private CourseView.ModuleRow row(CourseModule module, List<CourseDate> dates, Visit visit) {
        long count =
                dates.stream().filter(one -> one.module().equals(module.id())).count();
        return new CourseView.ModuleRow(
                module.title(),
                visit.link(module.desk()),
                words.topics(List.of(module.topic()), visit).stream()
                        .findFirst()
                        .orElse(""),
                module.required(),
                visit.say("course.module.dates", count));
    }

    private List<CourseView.DateRow> dates(List<CourseModule> modules, List<CourseDate> dates, Visit visit) {
        var titles = modules.stream().collect(Collectors.toMap(CourseModule::id, CourseModule::title));
        return dates.stream()
                .map(one -> new CourseView.DateRow(
                        titles.getOrDefault(one.module(), ""),
                        visit.link(one.desk()),
                        When.of(one.start(), visit),
                        one.place(),
                        visit.say(
                                "course.date.present",
                                training.present(one.id()).size())))
                .toList();
    }

    /// Whoever is enrolled, and whoever has a certificate though she left.
    private List<CourseView.Participant> participants(Course course, List<CourseModule> modules, Visit visit) {
        var progress = training.progress(course.id());
        var papers = certificates.of(course.id()).stream()
                .collect(Collectors.toMap(Certificate::person, Function.identity()));
        var order = new LinkedHashSet<>(training.enrolled(course.id()));
        order.addAll(progress.keySet());
        var known = guides.all(order).stream().collect(Collectors.toMap(Guide::id, Function.identity()));
        var rows = new ArrayList<CourseView.Participant>();
        for (var id : order)
            if (known.get(id) instanceof Guide guide) rows.add(row(course, guide, progress, modules, papers, visit));
        return rows;
    }

    private CourseView.Participant row(
            Course course,
            Guide guide,
            Map<GuideId, Progress> progress,
            List<CourseModule> modules,
            Map<PersonId, Certificate> papers,
            Visit visit) {
        var hers = progress.getOrDefault(guide.id(), Progress.NONE);
        var paper = Optional.ofNullable(papers.get(guide.person()));
        boolean completed = hers.completes(course, modules);
        return new CourseView.Participant(
                guide.profile().shownAs(),
                visit.link(guide.desk()),
                visit.say("course.attended", hers.attended(), hers.dates()),
                visit.say("course.modules.of", hers.modules().size(), modules.size()),
                completed,
                completed && paper.isEmpty()
                        ? Optional.of(visit.link(course.desk() + "/certificates/" + guide.shortId()))
                        : Optional.empty(),
                paper.map(one -> paper(one, visit)));
    }

    static CourseView.Paper paper(Certificate one, Visit visit) {
        boolean valid = one.valid(visit.today());
        return new CourseView.Paper(
                visit.link(one.desk()),
                visit.say(
                        "course.certificate.line",
                        one.code().grouped(),
                        Telling.to(visit).date(one.until())),
                visit.say(valid ? "course.certificate.valid" : "course.certificate.over"),
                valid ? "success" : "danger");
    }
}
