package ruhr.kumpel.project;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The link of the monthly letter. Opening it changes nothing (mail scanners open links); one click answers.
@Controller
@RequestMapping("/{lang}/still-true/{secret:[A-Za-z0-9_-]{22}}")
@Access(Access.For.EVERYBODY)
class StillTruePage {

    private final QuestionStore questions;
    private final EntryStore entries;
    private final StillTrue stillTrue;

    StillTruePage(QuestionStore questions, EntryStore entries, StillTrue stillTrue) {
        this.questions = questions;
        this.entries = entries;
        this.stillTrue = stillTrue;
    }

    @GetMapping
    String ask(@PathVariable String secret, Visit visit, Model model, HttpServletResponse response) {
        Headers.keepPrivate(response);
        var entry = asked(secret, visit);
        model.addAttribute("page", Page.titled(visit.say("still-true.title")).hidden());
        model.addAttribute(
                "view",
                new StillTrueView(
                        visit.say(entry.content().texts().title()).value(),
                        visit.link("/still-true/" + secret),
                        visit.link(entry.path() + "/manage")));
        return "project/still-true";
    }

    @PostMapping
    String answer(
            @PathVariable String secret, @RequestParam(defaultValue = "yes") String answer, Visit visit, Model model) {
        var entry = asked(secret, visit);
        boolean yes = !answer.equals("no");
        stillTrue.answer(entry.id(), yes);
        model.addAttribute(
                "page",
                Page.titled(visit.say(yes ? "still-true.thanks" : "still-true.ended"))
                        .hidden());
        model.addAttribute(
                "view",
                new SaidView(
                        visit.say(yes ? "still-true.thanks.text" : "still-true.ended.text"),
                        visit.link(entry.path()),
                        visit.say("pledge.back")));
        return "project/said";
    }

    private Entry asked(String secret, Visit visit) {
        return Secret.parse(secret)
                .flatMap(questions::entryAsked)
                .flatMap(entries::with)
                .filter(entry -> entry.portal().equals(visit.portal()))
                .orElseThrow(NotFound::new);
    }
}
