package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.SigningIn.Blocked;
import ruhr.kumpel.account.SigningIn.Entered;
import ruhr.kumpel.account.SigningIn.Over;
import ruhr.kumpel.account.SigningIn.Wrong;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The digits from the letter. The page says the same whatever the address was.
@Controller
@Access(value = Access.For.EVERYBODY, on = Access.On.BARE_HOST)
class CodePage {

    private final SignIns signIns;
    private final Destinations destinations;
    private final Onward onward;
    private final Installation installation;

    CodePage(SignIns signIns, Destinations destinations, Onward onward, Installation installation) {
        this.installation = installation;
        this.signIns = signIns;
        this.destinations = destinations;
        this.onward = onward;
    }

    /// Whoever tries the demo finds the letter on a page.
    @ModelAttribute("demo")
    boolean demo() {
        return installation.demo();
    }

    @GetMapping("/{lang}/sign-in/code")
    String show(@RequestParam UUID ticket, Visit visit, Model model, HttpServletResponse response) {
        return page(ticket, new Problems(), visit, model, response);
    }

    @PostMapping("/{lang}/sign-in/code")
    Object enter(
            @RequestParam UUID ticket,
            @RequestParam(defaultValue = "") String digits,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIns.enter(ticket, Digits.typed(digits), visit.language())) {
            case Entered(var person, var way) -> onward.begin(person, destinations.of(way, visit), visit, request);
            case Wrong(var left) -> back(ticket, visit.say("account.code.wrong", left), visit, model, response);
            case Over _ -> back(ticket, visit.say("account.code.over"), visit, model, response);
            case Blocked _ -> back(ticket, visit.say("account.blocked"), visit, model, response);
        };
    }

    /// Nobody's ticket leads nowhere, but looks the same.
    private Destination destination(UUID ticket, Visit visit) {
        return signIns.way(ticket)
                .map(way -> destinations.of(way, visit))
                .orElseGet(() -> destinations.of("", "", visit));
    }

    private String back(UUID ticket, String problem, Visit visit, Model model, HttpServletResponse response) {
        var problems = new Problems();
        problems.add("digits", problem);
        response.setStatus(422);
        return page(ticket, problems, visit, model, response);
    }

    private String page(UUID ticket, Problems problems, Visit visit, Model model, HttpServletResponse response) {
        Private.page(destination(ticket, visit), response);
        var title = visit.say("account.code.title");
        model.addAttribute("page", Page.titled(title).hidden());
        model.addAttribute(
                "view",
                new CodeView(
                        title,
                        List.of(visit.say("account.code.sent"), visit.say("account.code.check-spam")),
                        visit.link("/sign-in/code"),
                        ticket.toString(),
                        "",
                        visit.link("/sign-in"),
                        problems));
        return "account/code";
    }
}
