package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Signing in by passkey or mail, on the one host for it; portals lead here. `again=true` asks even who is signed in:
/// before things that cannot be taken back.
@Controller
@Access(value = Access.For.EVERYBODY, on = Access.On.BOTH)
class SignInPage {

    private final SignIns signIns;
    private final Destinations destinations;
    private final Onward onward;
    private final SignInHost host;

    SignInPage(SignIns signIns, Destinations destinations, Onward onward, SignInHost host) {
        this.signIns = signIns;
        this.destinations = destinations;
        this.onward = onward;
        this.host = host;
    }

    @GetMapping("/{lang}/sign-in")
    Object show(
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "false") boolean again,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!host.is(request)) return toSignInHost(next, again, visit);
        var to = destinations.of(at, next, visit);
        boolean known = visit.member().isPresent() && !again;
        if (known && to.site().origin().equals(visit.site().origin()))
            return Onward.redirect(HttpStatus.SEE_OTHER, to.path());
        return page(to, known, "", new Problems(), visit, model, response);
    }

    @PostMapping("/{lang}/sign-in")
    Object ask(
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String email,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!host.is(request)) return toSignInHost(next, false, visit);
        var to = destinations.of(at, next, visit);
        var address = EmailAddress.parse(email);
        if (address.isEmpty())
            return back(to, email, "account.email.invalid", HttpStatus.UNPROCESSABLE_CONTENT, visit, model, response);
        return switch (signIns.ask(address.get(), to, visit)) {
            case Asked.Sent(var path) -> Onward.redirect(HttpStatus.SEE_OTHER, visit.link(path));
            case Asked.TooMany _ ->
                back(to, email, "account.too-many", HttpStatus.TOO_MANY_REQUESTS, visit, model, response);
        };
    }

    /// Somebody signed in here goes on to a portal, or a passkey has just been shown.
    @PostMapping("/{lang}/sign-in/go")
    Object go(
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String next,
            Visit visit,
            HttpServletRequest request) {
        if (visit.member().isEmpty() || !host.is(request))
            return Onward.redirect(HttpStatus.SEE_OTHER, visit.link("/sign-in"));
        return onward.go(destinations.of(at, next, visit), visit, request);
    }

    private Object toSignInHost(String next, boolean again, Visit visit) {
        if (visit.member().isPresent() && !again)
            return Onward.redirect(
                    HttpStatus.SEE_OTHER,
                    Destination.at(visit.site(), next, visit.language()).path());
        var to = Destination.at(visit.site(), next, visit.language());
        return Onward.redirect(
                HttpStatus.SEE_OTHER,
                host.origin() + visit.link("/sign-in") + query(to) + (again ? "&again=true" : ""));
    }

    private static String query(Destination to) {
        return "?at=" + to.host() + "&next=" + URLEncoder.encode(to.path(), StandardCharsets.UTF_8);
    }

    private Object back(
            Destination to,
            String email,
            String problem,
            HttpStatus status,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var problems = new Problems();
        problems.add("email", visit.say(problem));
        response.setStatus(status.value());
        return page(to, false, email, problems, visit, model, response);
    }

    private static Object page(
            Destination to,
            boolean known,
            String email,
            Problems problems,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        Private.page(to, response);
        var name = known
                ? Optional.of(visit.memberHere().name())
                        .filter(text -> !text.isBlank())
                        .orElse(visit.say("account.nameless"))
                : "";
        model.addAttribute(
                "page",
                Page.titled(visit.say("account.sign-in.title"))
                        .script("passkey")
                        .hidden());
        model.addAttribute(
                "view",
                new SignInView(
                        to.host(),
                        to.path(),
                        visit.say(to.site().name()).value(),
                        name,
                        visit.link("/sign-in") + query(to) + "&again=true",
                        email,
                        problems));
        return "account/sign-in";
    }
}
