package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.SigningIn.Blocked;
import ruhr.kumpel.account.SigningIn.Entered;
import ruhr.kumpel.account.SigningIn.Over;
import ruhr.kumpel.account.SigningIn.Wrong;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The link from the letter. It shows whose sign-in this is, so that nobody presses herself into a stranger's
/// account.
@Controller
@Access(value = Access.For.EVERYBODY, on = Access.On.BARE_HOST)
class LinkPage {

    private final SignIns signIns;
    private final Destinations destinations;
    private final Onward onward;

    LinkPage(SignIns signIns, Destinations destinations, Onward onward) {
        this.signIns = signIns;
        this.destinations = destinations;
        this.onward = onward;
    }

    @GetMapping("/{lang}/sign-in/link")
    String show(@RequestParam(defaultValue = "") String key, Visit visit, Model model, HttpServletResponse response) {
        var code = Secret.parse(key).flatMap(signIns::behind);
        if (code.isEmpty()) return over(visit.say("account.link.over"), visit, model, response);
        var to = signIns.way(code.get().id()).map(way -> destinations.of(way, visit));
        var text = visit.say("account.link.text", code.get().address().value());
        return page(
                new LinkView(
                        visit.say("account.link.title"),
                        text,
                        true,
                        visit.link("/sign-in/link"),
                        key,
                        visit.say("account.link.button")),
                to,
                model,
                response);
    }

    @PostMapping("/{lang}/sign-in/link")
    Object press(
            @RequestParam(defaultValue = "") String key,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SigningIn> pressed = Secret.parse(key).map(link -> signIns.press(link, visit.language()));
        return switch (pressed.orElse(new Over())) {
            case Entered(var person, var way) -> onward.begin(person, destinations.of(way, visit), visit, request);
            case Wrong _, Over _ -> over(visit.say("account.link.over"), visit, model, response);
            case Blocked _ -> over(visit.say("account.blocked"), visit, model, response);
        };
    }

    private static String over(String text, Visit visit, Model model, HttpServletResponse response) {
        response.setStatus(410);
        return page(
                new LinkView(
                        visit.say("account.link.title"),
                        text,
                        false,
                        visit.link("/sign-in"),
                        "",
                        visit.say("account.link.anew")),
                Optional.empty(),
                model,
                response);
    }

    private static String page(LinkView view, Optional<Destination> to, Model model, HttpServletResponse response) {
        Private.page(response);
        to.ifPresent(destination -> Private.page(destination, response));
        model.addAttribute("page", Page.titled(view.title()).hidden());
        model.addAttribute("view", view);
        return "account/link";
    }
}
