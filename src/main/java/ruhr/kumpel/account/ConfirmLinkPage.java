package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.Confirming.Blocked;
import ruhr.kumpel.account.Confirming.Done;
import ruhr.kumpel.account.Confirming.Over;
import ruhr.kumpel.account.Confirming.Wrong;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The same by the link in the letter.
@Controller
@Access(value = Access.For.EVERYBODY, on = Access.On.BOTH)
class ConfirmLinkPage {

    private final Confirmations confirmations;
    private final Browsers browsers;

    ConfirmLinkPage(Confirmations confirmations, Browsers browsers) {
        this.confirmations = confirmations;
        this.browsers = browsers;
    }

    @GetMapping("/{lang}/confirm/link")
    String show(@RequestParam(defaultValue = "") String key, Visit visit, Model model, HttpServletResponse response) {
        var waiting = Secret.parse(key).flatMap(confirmations::behind);
        if (waiting.isEmpty()) return over("account.link.over", visit, model, response);
        var words = "confirm." + waiting.get().purpose();
        return page(
                new LinkView(
                        visit.say(words + ".title"),
                        visit.say(words + ".what"),
                        true,
                        visit.link("/confirm/link"),
                        key,
                        visit.say("account.letter.confirm.button")),
                model,
                response);
    }

    @PostMapping("/{lang}/confirm/link")
    Object press(
            @RequestParam(defaultValue = "") String key,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (Secret.parse(key)
                .map(link -> confirmations.press(link, visit))
                .orElse(new Over())) {
            case Done(var person, var path) -> {
                browsers.begin(person, request);
                yield Onward.redirect(HttpStatus.SEE_OTHER, visit.link(path));
            }
            case Wrong _, Over _ -> over("account.link.over", visit, model, response);
            case Blocked _ -> over("account.blocked", visit, model, response);
        };
    }

    private static String over(String words, Visit visit, Model model, HttpServletResponse response) {
        response.setStatus(410);
        return page(
                new LinkView(
                        visit.say("account.confirm.link.title"),
                        visit.say(words),
                        false,
                        visit.link("/"),
                        "",
                        visit.say("account.confirm.link.home")),
                model,
                response);
    }

    private static String page(LinkView view, Model model, HttpServletResponse response) {
        Private.page(response);
        model.addAttribute("page", Page.titled(view.title()).hidden());
        model.addAttribute("view", view);
        return "account/link";
    }
}
