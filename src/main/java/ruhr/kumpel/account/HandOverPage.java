package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// A browser comes over from the sign-in host with a code and gets its session here. A link with a code of
/// somebody else would slip a reader into a stranger's account, so the code alone is not enough: the browser
/// must say by `Referer` that it comes from the sign-in host, which no foreign page can make it say. One that
/// keeps this to itself gets a button instead.
@Controller
@Access(Access.For.EVERYBODY)
class HandOverPage {

    private final HandOvers handOvers;
    private final Browsers browsers;
    private final SignInHost host;

    HandOverPage(HandOvers handOvers, Browsers browsers, SignInHost host) {
        this.handOvers = handOvers;
        this.browsers = browsers;
        this.host = host;
    }

    @GetMapping("/{lang}/hand-over")
    Object come(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (cameFromSignIn(request)) return take(code, next, visit, request);
        Private.page(response);
        var title = visit.say("account.hand-over.title");
        model.addAttribute("page", Page.titled(title).hidden());
        model.addAttribute("view", new HandOverView(title, visit.link("/hand-over"), code, next));
        return "account/hand-over";
    }

    @PostMapping("/{lang}/hand-over")
    Object take(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            Visit visit,
            HttpServletRequest request) {
        var to = Destination.at(visit.site(), next, visit.language());
        var browser = Secret.parse(code).flatMap(secret -> handOvers.redeem(secret, to.host()));
        if (browser.isEmpty()) return Onward.redirect(HttpStatus.SEE_OTHER, visit.link("/sign-in"));
        browsers.join(browser.get(), request);
        return Onward.redirect(HttpStatus.SEE_OTHER, to.path());
    }

    private boolean cameFromSignIn(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), "")
                .startsWith(host.origin() + "/");
    }
}
