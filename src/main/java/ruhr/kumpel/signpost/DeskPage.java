package ruhr.kumpel.signpost;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Where editors build the signpost, hand it in and publish it.
@Controller
@Access(Access.For.EDITORS)
class DeskPage {

    static final String PATH = "/manage/signpost";

    private static final int LONGEST_KEY = 36;

    private final Drafting drafting;
    private final DeskViews views;
    private final ShippedSignpost shipped;

    DeskPage(Drafting drafting, DeskViews views, ShippedSignpost shipped) {
        this.drafting = drafting;
        this.views = views;
        this.shipped = shipped;
    }

    @GetMapping("/{lang}/manage/signpost")
    String show(@RequestParam(defaultValue = "") String done, Visit visit, Model model) {
        return show(new Problems(), done, visit, model);
    }

    /// Takes over the signpost of the release, where there is none yet.
    @PostMapping("/{lang}/manage/signpost/shipped")
    String take(Visit visit) {
        shipped.take(visit.portal());
        return "redirect:" + visit.link(PATH);
    }

    @PostMapping("/{lang}/manage/signpost/questions")
    String ask(
            @RequestParam(defaultValue = "") String question, Visit visit, Model model, HttpServletResponse response) {
        var words = question.strip();
        var wrong = wrong("question", words, visit);
        if (!wrong.none()) return again(wrong, visit, model, response);
        var key =
                key(words, one -> drafting.newest(visit.portal()).question(one).isPresent());
        drafting.save(
                visit.portal(),
                _ -> true,
                now -> now.with(QuestionPage.blank(key, now.source(), words)),
                visit.memberHere().person());
        return "redirect:" + visit.link(PATH + "/questions/" + key);
    }

    @PostMapping("/{lang}/manage/signpost/steps")
    String step(@RequestParam(defaultValue = "") String step, Visit visit, Model model, HttpServletResponse response) {
        var words = step.strip();
        var wrong = wrong("step", words, visit);
        if (!wrong.none()) return again(wrong, visit, model, response);
        var key = key(words, one -> drafting.newest(visit.portal()).step(one).isPresent());
        drafting.save(
                visit.portal(),
                _ -> true,
                now -> now.with(fresh(key, words, now)),
                visit.memberHere().person());
        return "redirect:" + visit.link(RulePage.path(key, 1));
    }

    private static Step fresh(String key, String words, Signpost signpost) {
        var blank = RuleForm.blank();
        var titled = blank.advice().titled(Localized.of(signpost.source(), words));
        var rule = new Rule(blank.from(), blank.until(), blank.when(), titled);
        return new Step(key, Step.Phase.FIRST_WEEKS, List.of(rule));
    }

    @PostMapping("/{lang}/manage/signpost/submission")
    String submit(
            @RequestParam(defaultValue = "0") int number, Visit visit, Model model, HttpServletResponse response) {
        boolean done =
                drafting.submit(visit.portal(), number, visit.memberHere().person());
        return done ? back("submitted", visit) : late(visit, model, response);
    }

    @PostMapping("/{lang}/manage/signpost/publication")
    String publish(
            @RequestParam(defaultValue = "0") int number, Visit visit, Model model, HttpServletResponse response) {
        boolean done =
                drafting.publish(visit.portal(), number, visit.memberHere().person());
        return done ? back("published", visit) : late(visit, model, response);
    }

    @PostMapping("/{lang}/manage/signpost/withdrawal")
    String withdraw(Visit visit) {
        drafting.withdraw(visit.portal());
        return back("withdrawn", visit);
    }

    @PostMapping("/{lang}/manage/signpost/revisions/{number:\\d{1,6}}/restoration")
    String restore(
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int newest,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        if (!views.has(visit.portal(), number)) throw new NotFound();
        boolean done = drafting.restore(
                visit.portal(), number, newest, visit.memberHere().person());
        return done ? back("restored", visit) : late(visit, model, response);
    }

    private static Problems wrong(String field, String words, Visit visit) {
        var problems = new Problems();
        if (words.isEmpty()) problems.add(field, visit.say("signpost.edit.words.missing"));
        if (words.length() > QuestionForm.LONGEST)
            problems.add(field, visit.say("signpost.edit.too-long", QuestionForm.LONGEST));
        return problems;
    }

    /// From its words, once and for ever.
    private static String key(String words, Predicate<String> taken) {
        var slug = "q-" + Slug.of(words, "x");
        var key = (slug.length() > LONGEST_KEY ? slug.substring(0, LONGEST_KEY) : slug).replaceAll("-+$", "");
        for (int i = 2; taken.test(key); i++) key = key.replaceAll("-\\d+$", "") + "-" + i;
        return key;
    }

    private static String back(String done, Visit visit) {
        return "redirect:" + visit.link(PATH) + "?done=" + done;
    }

    private String late(Visit visit, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return show(new Problems(), "late", visit, model);
    }

    private String again(Problems problems, Visit visit, Model model, HttpServletResponse response) {
        response.setStatus(problems.status().value());
        return show(problems, "", visit, model);
    }

    private String show(Problems problems, String done, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("signpost.desk.title")));
        model.addAttribute("view", views.of(problems, Optional.of(done), visit));
        return "signpost/desk";
    }
}
