package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// All that somebody can say about her account, on one page. It exists on every host; only passkeys need the
/// sign-in host.
@Controller
@Access(value = Access.For.MEMBERS, on = Access.On.BOTH)
class AccountPage {

    private static final int LONGEST_NAME = 80;

    private final AccountViews views;
    private final PersonStore persons;

    AccountPage(AccountViews views, PersonStore persons) {
        this.views = views;
        this.persons = persons;
    }

    @GetMapping("/{lang}/account")
    String show(
            @RequestParam(defaultValue = "") String done,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return page(done, new Problems(), visit, model, request, response);
    }

    @PostMapping("/{lang}/account")
    String change(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String language,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var problems = new Problems();
        if (name.strip().length() > LONGEST_NAME)
            problems.add("name", visit.say("account.name.too-long", LONGEST_NAME));
        var spoken = visit.site().language(language);
        if (spoken.isEmpty()) problems.add("language", visit.say("account.language.unknown"));
        if (!problems.none()) {
            response.setStatus(422);
            return page("", problems, visit, model, request, response);
        }
        persons.rename(visit.memberHere().person(), name.strip());
        persons.speak(visit.memberHere().person(), spoken.orElseThrow());
        return "redirect:" + visit.link("/account?done=saved");
    }

    private String page(
            String done,
            Problems problems,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Headers.keepPrivate(response);
        model.addAttribute(
                "page",
                Page.titled(visit.say("account.title")).script("passkey").hidden());
        model.addAttribute("view", views.of(visit, request, done, problems));
        return "account/account";
    }
}
