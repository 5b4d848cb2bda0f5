package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// A browser comes over from the sign-in host with a code and gets its session here. Only by POST, and only from that
/// host or from this page's own button: `web` has looked at where the request comes from.
@Controller
@Access(Access.For.EVERYBODY)
class HandOverPage {

    private final HandOvers handOvers;
    private final Browsers browsers;

    HandOverPage(HandOvers handOvers, Browsers browsers) {
        this.handOvers = handOvers;
        this.browsers = browsers;
    }

    /// For a browser that made a GET of it.
    @GetMapping("/{lang}/hand-over")
    String show(
            @RequestParam(defaultValue = "") String pass,
            @RequestParam(defaultValue = "") String next,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        Private.page(response);
        var title = visit.say("account.hand-over.title");
        model.addAttribute("page", Page.titled(title).hidden());
        model.addAttribute("view", new HandOverView(title, visit.link("/hand-over"), pass, next));
        return "account/hand-over";
    }

    @PostMapping("/{lang}/hand-over")
    ResponseEntity<Void> take(
            @RequestParam(defaultValue = "") String pass,
            @RequestParam(defaultValue = "") String next,
            Visit visit,
            HttpServletRequest request) {
        var to = Destination.at(visit.site(), next, visit.language());
        var browser = Secret.parse(pass).flatMap(code -> handOvers.redeem(code, to.host()));
        if (browser.isEmpty()) return Onward.redirect(HttpStatus.SEE_OTHER, visit.link("/sign-in"));
        browsers.join(browser.get(), request);
        return Onward.redirect(HttpStatus.SEE_OTHER, to.path());
    }
}
