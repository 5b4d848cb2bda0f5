package ruhr.kumpel.project;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// An entry goes to somebody else, who gets a letter and has to agree.
@Controller
@Access(Access.For.MEMBERS)
class HandOverPage {

    private static final Limit OFFERS = Limit.perHour("project.hand-over", 20);

    private final Mine mine;
    private final HandOvers handOvers;
    private final Organisations organisations;
    private final Throttle throttle;

    HandOverPage(Mine mine, HandOvers handOvers, Organisations organisations, Throttle throttle) {
        this.mine = mine;
        this.handOvers = handOvers;
        this.organisations = organisations;
        this.throttle = throttle;
    }

    @GetMapping("/{lang}/entries/{slugAndId}/hand-over")
    String form(@PathVariable String slugAndId, Visit visit, Model model, HttpServletResponse response) {
        return page(mine(slugAndId, visit), "", new Problems(), visit, model, response);
    }

    @PostMapping("/{lang}/entries/{slugAndId}/hand-over")
    String offer(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String email,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var entry = mine(slugAndId, visit);
        var address = EmailAddress.parse(email);
        var problems = new Problems();
        if (address.isEmpty()) problems.add("email", visit.say("posting.email.missing"));
        else if (!throttle.allows(OFFERS, request)) problems.addTooMany("email", visit.say("web.error.429.text"));
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return page(entry, email, problems, visit, model, response);
        }
        handOvers.offer(entry, address.orElseThrow(), visit);
        model.addAttribute(
                "page", Page.titled(visit.say("hand-over.sent.title")).hidden());
        model.addAttribute(
                "view",
                new SaidView(
                        visit.say("hand-over.sent.text"),
                        visit.link(entry.path() + "/manage"),
                        visit.say("pledge.back")));
        return "project/said";
    }

    /// The link of the letter. Whoever got it signs in with that address and sees what it is about before
    /// agreeing.
    @GetMapping("/{lang}/take-over/{secret:[A-Za-z0-9_-]{22}}")
    String look(@PathVariable String secret, Visit visit, Model model, HttpServletResponse response) {
        Headers.keepPrivate(response);
        var entry = handOvers.offered(secretOf(secret), visit).orElseThrow(NotFound::new);
        var teams = organisations.of(visit.memberHere().person()).stream()
                .map(one -> Choice.of(one.id().toString(), one.name()))
                .toList();
        model.addAttribute("page", Page.titled(visit.say("take-over.title")).hidden());
        model.addAttribute(
                "view",
                new HandOverView(
                        visit.say(entry.content().texts().title()).value(),
                        visit.link("/take-over/" + secret),
                        "",
                        teams,
                        new Problems()));
        return "project/take-over";
    }

    @PostMapping("/{lang}/take-over/{secret:[A-Za-z0-9_-]{22}}")
    String accept(@PathVariable String secret, @RequestParam(defaultValue = "") String organisation, Visit visit) {
        var entry = handOvers.accept(secretOf(secret), organisation, visit).orElseThrow(NotFound::new);
        return "redirect:" + visit.link(entry.path() + "/manage");
    }

    private String page(
            Entry entry, String email, Problems problems, Visit visit, Model model, HttpServletResponse response) {
        Headers.keepPrivate(response);
        var title = visit.say(entry.content().texts().title()).value();
        model.addAttribute(
                "page", Page.titled(visit.say("hand-over.title")).hidden().below(title, entry.path() + "/manage"));
        model.addAttribute(
                "view",
                new HandOverView(title, visit.link(entry.path() + "/hand-over"), email, java.util.List.of(), problems));
        return "project/hand-over";
    }

    private Entry mine(String slugAndId, Visit visit) {
        return mine.editable(slugAndId, visit)
                .filter(entry -> entry.state().mayBeEdited())
                .orElseThrow(NotFound::new);
    }

    private static Secret secretOf(String text) {
        return Secret.parse(text).orElseThrow(NotFound::new);
    }
}
