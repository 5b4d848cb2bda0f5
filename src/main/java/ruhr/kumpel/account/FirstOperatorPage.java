package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Behind the link on the console. The address is taken on trust: a new installation often cannot send mail yet.
@Controller
@Access(value = Access.For.EVERYBODY, on = Access.On.BARE_HOST)
class FirstOperatorPage {

    private final FirstOperator first;
    private final Browsers browsers;

    FirstOperatorPage(FirstOperator first, Browsers browsers) {
        this.first = first;
        this.browsers = browsers;
    }

    @GetMapping("/{lang}/sign-in/first-operator")
    String show(@RequestParam(defaultValue = "") String key, Visit visit, Model model, HttpServletResponse response) {
        if (Secret.parse(key).filter(first::good).isEmpty()) throw new NotFound();
        return page(key, "", new Problems(), visit, model, response);
    }

    @PostMapping("/{lang}/sign-in/first-operator")
    String become(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String email,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var link = Secret.parse(key).filter(first::good).orElseThrow(NotFound::new);
        var address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            var problems = new Problems();
            problems.add("email", visit.say("account.email.invalid"));
            response.setStatus(422);
            return page(key, email, problems, visit, model, response);
        }
        var person = first.become(link, address.get(), visit.language()).orElseThrow(NotFound::new);
        browsers.begin(person, request);
        return "redirect:" + visit.link("/operator/portals");
    }

    private static String page(
            String key, String email, Problems problems, Visit visit, Model model, HttpServletResponse response) {
        Private.page(response);
        model.addAttribute("page", Page.titled(visit.say("account.first.title")).hidden());
        model.addAttribute("view", new FirstOperatorView(key, email, problems));
        return "account/first-operator";
    }
}
