package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.account.Asked;
import ruhr.kumpel.account.Confirmations;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// A newcomer looks for a guide, from wherever she is. A visitor confirms her address last.
@Controller
@Access(Access.For.EVERYBODY)
class RequestPage {

    private static final Limit REQUESTS = Limit.perHour("guide.request", 20);

    private final Mine mine;
    private final Placing placing;
    private final GuideWords words;
    private final RuleStore rules;
    private final Confirmations confirmations;
    private final Throttle throttle;

    RequestPage(
            Mine mine,
            Placing placing,
            GuideWords words,
            RuleStore rules,
            Confirmations confirmations,
            Throttle throttle) {
        this.mine = mine;
        this.placing = placing;
        this.words = words;
        this.rules = rules;
        this.confirmations = confirmations;
        this.throttle = throttle;
    }

    @GetMapping("/{lang}/guides/request")
    String blank(Visit visit, Model model) {
        mine.open(visit);
        var language = visit.language().value();
        var name = visit.member().map(member -> member.name()).orElse("");
        var form = new RequestForm("", name, "", List.of(language), List.of(), "", "", "");
        return show(form, new Problems(), visit, model);
    }

    @PostMapping("/{lang}/guides/request")
    String ask(
            @ModelAttribute RequestForm form,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        mine.open(visit);
        var problems = form.problems(words, visit);
        if (problems.none() && !throttle.allows(REQUESTS, request))
            problems.addTooMany("situation", visit.say("web.error.429.text"));
        if (problems.none()) {
            var onwards = visit.member().isPresent() ? member(form, visit) : visitor(form, visit, problems);
            if (problems.none()) return "redirect:" + visit.link(onwards);
        }
        response.setStatus(problems.status().value());
        return show(form, problems, visit, model);
    }

    private String member(RequestForm form, Visit visit) {
        return placing.place(
                form.id(),
                visit.portal(),
                form.wanted(words, visit),
                visit.memberHere().person());
    }

    private String visitor(RequestForm form, Visit visit, Problems problems) {
        var id = form.id();
        placing.keep(id, visit.portal(), form.wanted(words, visit));
        var address = EmailAddress.parse(form.email()).orElseThrow();
        return switch (confirmations.ask(address, RequestConfirmation.PURPOSE, id.value(), visit)) {
            case Asked.Sent(var path) -> path;
            case Asked.TooMany _ -> {
                problems.addTooMany("email", visit.say("guide.request.email.too-many"));
                yield "";
            }
        };
    }

    private String show(RequestForm form, Problems problems, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("guide.request.title"))
                        .hidden()
                        .script("counter")
                        .below(visit.say("guide.list.title"), "/guides"));
        model.addAttribute(
                "view",
                new RequestView(
                        visit.link("/guides/request"),
                        form.key().isEmpty() ? Ids.next().toString() : form.key(),
                        form,
                        words.ownNames(visit),
                        words.topics(visit),
                        words.towns(visit),
                        words.ways(visit),
                        visit.member().isEmpty(),
                        rules.of(visit.portal()).promiseDays(),
                        problems));
        return "guide/request";
    }
}
