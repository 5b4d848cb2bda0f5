package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.Confirming.Blocked;
import ruhr.kumpel.account.Confirming.Done;
import ruhr.kumpel.account.Confirming.Over;
import ruhr.kumpel.account.Confirming.Wrong;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The last step of writing without an account: the digits from the letter. Whoever types them is signed in on
/// this portal.
@Controller
@Access(value = Access.For.EVERYBODY, on = Access.On.BOTH)
class ConfirmPage {

    private final Confirmations confirmations;
    private final Browsers browsers;
    private final Installation installation;

    ConfirmPage(Confirmations confirmations, Browsers browsers, Installation installation) {
        this.installation = installation;
        this.confirmations = confirmations;
        this.browsers = browsers;
    }

    /// Whoever tries the demo finds the letter on a page.
    @ModelAttribute("demo")
    boolean demo() {
        return installation.demo();
    }

    @GetMapping("/{lang}/confirm/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sent,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        return page(id, sent, new Problems(), visit, model, response);
    }

    @PostMapping("/{lang}/confirm/{id}")
    Object enter(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String digits,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (confirmations.confirm(id, Digits.typed(digits), visit)) {
            case Done(var person, var path) -> {
                browsers.begin(person, request);
                yield Onward.redirect(HttpStatus.SEE_OTHER, visit.link(path));
            }
            case Wrong(var left) -> back(id, visit.say("account.code.wrong", left), visit, model, response);
            case Over _ -> back(id, visit.say("account.confirm.over"), visit, model, response);
            case Blocked _ -> back(id, visit.say("account.blocked"), visit, model, response);
        };
    }

    @PostMapping("/{lang}/confirm/{id}/again")
    Object again(@PathVariable UUID id, Visit visit) {
        var sent = confirmations.again(id, visit) ? "yes" : "no";
        return Onward.redirect(HttpStatus.SEE_OTHER, visit.link("/confirm/" + id + "?sent=" + sent));
    }

    private String back(UUID id, String problem, Visit visit, Model model, HttpServletResponse response) {
        var problems = new Problems();
        problems.add("digits", problem);
        response.setStatus(422);
        return page(id, "", problems, visit, model, response);
    }

    private String page(
            UUID id, String sent, Problems problems, Visit visit, Model model, HttpServletResponse response) {
        Private.page(response);
        var waiting = confirmations.with(id).orElseThrow(NotFound::new);
        var title = visit.say("confirm." + waiting.purpose() + ".title");
        model.addAttribute("page", Page.titled(title).hidden());
        model.addAttribute(
                "view",
                new CodeView(
                        title,
                        List.of(
                                visit.say("confirm." + waiting.purpose() + ".what"),
                                sent(sent, visit),
                                visit.say("account.code.check-spam")),
                        visit.link("/confirm/" + id),
                        "",
                        visit.link("/confirm/" + id + "/again"),
                        "",
                        problems));
        return "account/code";
    }

    private static String sent(String sent, Visit visit) {
        return switch (sent) {
            case "yes" -> visit.say("account.code.sent-again");
            case "no" -> visit.say("account.code.no-more");
            default -> visit.say("account.code.sent");
        };
    }
}
