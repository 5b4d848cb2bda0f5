package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.AddressChange.Changed;
import ruhr.kumpel.account.AddressChange.Over;
import ruhr.kumpel.account.AddressChange.Taken;
import ruhr.kumpel.account.AddressChange.Wrong;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

@Controller
@Access(value = Access.For.MEMBERS, on = Access.On.BOTH)
class AddressPage {

    private final AddressChanges changes;
    private final AccountViews views;
    private final Browsers browsers;

    AddressPage(AddressChanges changes, AccountViews views, Browsers browsers) {
        this.changes = changes;
        this.views = views;
        this.browsers = browsers;
    }

    @PostMapping("/{lang}/account/address")
    String ask(
            @RequestParam(defaultValue = "") String email,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!browsers.fresh(request))
            return "redirect:" + visit.link("/sign-in?again=true&next=" + visit.link("/account"));
        var address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            var problems = new Problems();
            problems.add("email", visit.say("account.email.invalid"));
            return toAccount(problems, visit, model, request, response);
        }
        return switch (changes.ask(visit.memberHere().person(), address.get(), visit)) {
            case Asked.Sent(var path) -> "redirect:" + visit.link(path);
            case Asked.TooMany _ -> {
                var problems = new Problems();
                problems.addTooMany("email", visit.say("account.too-many"));
                yield toAccount(problems, visit, model, request, response);
            }
        };
    }

    @GetMapping("/{lang}/account/address")
    String show(Visit visit, Model model, HttpServletResponse response) {
        return page(new Problems(), visit, model, response);
    }

    @PostMapping("/{lang}/account/address/code")
    String enter(
            @RequestParam(defaultValue = "") String digits,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = visit.memberHere().person();
        return switch (changes.enter(person, Digits.typed(digits), visit)) {
            case Changed _ -> {
                browsers.endOthers(request);
                yield "redirect:" + visit.link("/account?done=address");
            }
            case Wrong(var left) -> back(visit.say("account.code.wrong", left), visit, model, response);
            case Over _ -> back(visit.say("account.code.over"), visit, model, response);
            case Taken _ -> back(visit.say("account.address.taken"), visit, model, response);
        };
    }

    private String toAccount(
            Problems problems, Visit visit, Model model, HttpServletRequest request, HttpServletResponse response) {
        Headers.keepPrivate(response);
        response.setStatus(problems.status().value());
        model.addAttribute(
                "page",
                Page.titled(visit.say("account.title")).script("passkey").hidden());
        model.addAttribute("view", views.of(visit, request, "", problems));
        return "account/account";
    }

    private static String back(String problem, Visit visit, Model model, HttpServletResponse response) {
        var problems = new Problems();
        problems.add("digits", problem);
        response.setStatus(422);
        return page(problems, visit, model, response);
    }

    private static String page(Problems problems, Visit visit, Model model, HttpServletResponse response) {
        Headers.keepPrivate(response);
        var title = visit.say("account.address.title");
        var lead = List.of(visit.say("account.code.sent"), visit.say("account.address.until"));
        model.addAttribute(
                "page",
                Page.titled(title).below(visit.say("account.title"), "/account").hidden());
        model.addAttribute(
                "view",
                new CodeView(
                        title, lead, visit.link("/account/address/code"), "", "", visit.link("/account"), problems));
        return "account/code";
    }
}
