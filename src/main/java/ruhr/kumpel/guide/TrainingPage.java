package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The coordinator sees which topics a guide may offer, opens one with a reason, and notes what they talked about.
@Controller
@RequestMapping("/{lang}/manage/guides/{id:[0-9a-z]{10}}/training")
@Access(Access.For.MANAGERS)
class TrainingPage {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NOTE = 4000;

    private final Mine mine;
    private final Training training;
    private final TrainingStore store;
    private final CertificateStore certificates;
    private final CourseStore courses;
    private final Coached coached;
    private final Accounts accounts;
    private final GuideWords words;

    TrainingPage(
            Mine mine,
            Training training,
            TrainingStore store,
            CertificateStore certificates,
            CourseStore courses,
            Coached coached,
            Accounts accounts,
            GuideWords words) {
        this.mine = mine;
        this.training = training;
        this.store = store;
        this.certificates = certificates;
        this.courses = courses;
        this.coached = coached;
        this.accounts = accounts;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String id, Visit visit, Model model) {
        return show(mine.coordinated(id, visit), "", "", "", new Problems(), visit, model);
    }

    @PostMapping("/waivers")
    String waive(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String reason,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var guide = mine.coordinated(id, visit);
        var why = Typed.text(reason);
        var problems = new Problems();
        if (!guide.untrained().contains(topic)) problems.add("topic", visit.say("course.waive.topic.missing"));
        if (why.isEmpty()) problems.add("reason", visit.say("course.waive.reason.missing"));
        if (why.length() > LONGEST_REASON) problems.add("reason", visit.say("guide.too-long", LONGEST_REASON));
        if (guide.person().equals(visit.memberHere().person()))
            problems.add("topic", visit.say("course.certificate.own"));
        if (problems.none()) {
            training.waive(guide, topic, why, visit.memberHere().person());
            return back(guide, visit);
        }
        response.setStatus(problems.status().value());
        return show(guide, topic, why, "", problems, visit, model);
    }

    @PostMapping("/waivers/removal")
    String unwaive(@PathVariable String id, @RequestParam(defaultValue = "") String topic, Visit visit) {
        var guide = mine.coordinated(id, visit);
        training.unwaive(guide, topic);
        return back(guide, visit);
    }

    @PostMapping("/coaching")
    String note(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String note,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var guide = mine.coordinated(id, visit);
        var text = Typed.text(note);
        var problems = new Problems();
        if (text.isEmpty() || text.length() > LONGEST_NOTE)
            problems.add("note", visit.say("guide.interview.wrong", LONGEST_NOTE));
        if (problems.none()) {
            coached.note(guide.id(), text, visit.memberHere().person(), visit.now());
            return back(guide, visit);
        }
        response.setStatus(problems.status().value());
        return show(guide, "", "", text, problems, visit, model);
    }

    private static String back(Guide guide, Visit visit) {
        return "redirect:" + visit.link(guide.desk() + "/training");
    }

    private String show(
            Guide guide, String topic, String reason, String note, Problems problems, Visit visit, Model model) {
        var href = visit.link(guide.desk() + "/training");
        model.addAttribute("page", Page.titled(visit.say("course.training.title")));
        model.addAttribute(
                "view",
                new TrainingView(
                        guide.profile().shownAs(),
                        visit.link(guide.desk()),
                        words.topics(guide.profile().topics(), visit),
                        words.topics(visit).stream()
                                .filter(one -> guide.untrained().contains(one.value()))
                                .toList(),
                        store.waivers(guide.id()).stream()
                                .map(one -> new TrainingView.Waived(
                                        String.join(", ", words.topics(List.of(one.topic()), visit)),
                                        one.reason(),
                                        name(one.by(), visit) + ", "
                                                + Telling.to(visit).date(one.at()),
                                        one.topic()))
                                .toList(),
                        certificates.of(guide.person()).stream()
                                .filter(one -> one.portal().equals(visit.portal()))
                                .map(one -> paper(one, visit))
                                .toList(),
                        coached.of(guide.id()).stream()
                                .map(one -> new TrainingView.Note(
                                        one.text(),
                                        name(one.by(), visit),
                                        Telling.to(visit).date(one.at())))
                                .toList(),
                        topic,
                        reason,
                        note,
                        problems,
                        href));
        return "guide/training";
    }

    private TrainingView.Paper paper(Certificate one, Visit visit) {
        var line = CourseViews.paper(one, visit);
        return new TrainingView.Paper(
                courses.with(one.course(), one.portal()).map(Course::title).orElse(""),
                line.text(),
                line.state(),
                line.badge(),
                line.href() + "/certificate.pdf");
    }

    private String name(Optional<PersonId> person, Visit visit) {
        return person.flatMap(one ->
                        Optional.ofNullable(accounts.namesOf(List.of(one)).get(one)))
                .orElseGet(() -> visit.say("guide.somebody"));
    }
}
