package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// What a portal promises newcomers, and by what it takes guides on.
@Controller
@Access(Access.For.MANAGERS)
class RulesPage {

    static final String PATH = "/manage/guides/rules";
    private static final int LONGEST_CRITERION = 200;

    private final RuleStore store;

    RulesPage(RuleStore store) {
        this.store = store;
    }

    /// What she typed.
    private record Form(String promise, String keep, String criteria) {

        static Form of(Rules rules) {
            return new Form(
                    Integer.toString(rules.promiseDays()),
                    Integer.toString(rules.keepDays()),
                    String.join("\n", rules.criteria()));
        }

        /// For whoever comes second.
        Map<String, String> said() {
            return Map.of("promise", promise, "keep", keep, "criteria", criteria);
        }

        List<String> lines() {
            return criteria.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .toList();
        }

        Problems problems(Visit visit) {
            var problems = new Problems();
            if (Typed.number(promise, 1, Rules.MOST_PROMISE).isEmpty())
                problems.add("promise", visit.say("guide.rules.promise.wrong", Rules.MOST_PROMISE));
            if (Typed.number(keep, Rules.LEAST_KEEP, Rules.MOST_KEEP).isEmpty())
                problems.add("keep", visit.say("guide.rules.keep.wrong", Rules.LEAST_KEEP, Rules.MOST_KEEP));
            if (lines().size() > Rules.MOST_CRITERIA
                    || lines().stream().anyMatch(line -> line.length() > LONGEST_CRITERION))
                problems.add(
                        "criteria", visit.say("guide.rules.criteria.wrong", Rules.MOST_CRITERIA, LONGEST_CRITERION));
            return problems;
        }

        /// Only of a form without problems.
        Rules rules() {
            return new Rules(
                    Typed.number(promise, 1, Rules.MOST_PROMISE).orElseThrow(),
                    Typed.number(keep, Rules.LEAST_KEEP, Rules.MOST_KEEP).orElseThrow(),
                    lines());
        }
    }

    @GetMapping("/{lang}/manage/guides/rules")
    String show(@RequestParam(defaultValue = "") String saved, Visit visit, Model model) {
        var form = Form.of(store.of(visit.portal()));
        return show(form, !saved.isEmpty(), new Problems(), Seen.of(form.said()), visit, model);
    }

    @PostMapping("/{lang}/manage/guides/rules")
    String save(
            @RequestParam(defaultValue = "") String promise,
            @RequestParam(defaultValue = "") String keep,
            @RequestParam(defaultValue = "") String criteria,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var form = new Form(Typed.line(promise), Typed.line(keep), Typed.text(criteria));
        var problems = form.problems(visit);
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return show(form, false, problems, Seen.sent(seen), visit, model);
        }
        var outdated = store.change(
                visit.portal(), now -> Seen.sent(seen).still(Form.of(now).said()), form.rules(), visit.now());
        if (outdated.isEmpty()) return "redirect:" + visit.link(PATH) + "?saved=1";
        var late = Seen.late(Form.of(outdated.get()).said(), form.said(), problems, visit);
        response.setStatus(problems.status().value());
        return show(form, false, problems, late, visit, model);
    }

    private static String show(Form form, boolean saved, Problems problems, Seen seen, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("guide.rules.title")));
        model.addAttribute(
                "view",
                new RulesView(
                        DeskTabs.of(visit),
                        visit.link(PATH),
                        form.promise(),
                        form.keep(),
                        form.criteria(),
                        saved,
                        problems,
                        seen));
        return "guide/rules";
    }
}
