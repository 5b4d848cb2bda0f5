package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Export and erasure.
@Controller
@Access(value = Access.For.MEMBERS, on = Access.On.BOTH)
class LeavingPage {

    private final Leaving leaving;
    private final Browsers browsers;
    private final JsonMapper json;

    LeavingPage(Leaving leaving, Browsers browsers, JsonMapper json) {
        this.leaving = leaving;
        this.browsers = browsers;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    @GetMapping("/{lang}/account/export")
    ResponseEntity<byte[]> export(Visit visit, HttpServletResponse response) {
        Headers.keepPrivate(response);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"kumpel.json\"")
                .body(json.writeValueAsBytes(leaving.copyFor(visit.memberHere().person())));
    }

    @GetMapping("/{lang}/account/erase")
    String ask(Visit visit, Model model, HttpServletRequest request, HttpServletResponse response) {
        return page(new Problems(), visit, model, request, response);
    }

    @PostMapping("/{lang}/account/erase")
    String erase(
            @RequestParam(defaultValue = "false") boolean sure,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var problems = new Problems();
        if (!sure) problems.add("sure", visit.say("account.erase.not-sure"));
        if (!browsers.fresh(request) || !problems.none()) {
            response.setStatus(422);
            return page(problems, visit, model, request, response);
        }
        var person = visit.memberHere().person();
        browsers.endAll(request);
        leaving.erase(person);
        return "redirect:" + visit.link("/account/erased");
    }

    @Access(value = Access.For.EVERYBODY, on = Access.On.BOTH)
    @GetMapping("/{lang}/account/erased")
    String erased(Visit visit, Model model) {
        model.addAttribute(
                "page", Page.titled(visit.say("account.erased.title")).hidden());
        model.addAttribute(
                "view",
                new LinkView(
                        visit.say("account.erased.title"),
                        visit.say("account.erased.text"),
                        false,
                        visit.link("/"),
                        "",
                        visit.say("account.confirm.link.home")));
        return "account/link";
    }

    private String page(
            Problems problems, Visit visit, Model model, HttpServletRequest request, HttpServletResponse response) {
        Headers.keepPrivate(response);
        var title = visit.say("account.erase.title");
        model.addAttribute(
                "page",
                Page.titled(title).below(visit.say("account.title"), "/account").hidden());
        model.addAttribute(
                "view",
                new ErasureView(
                        browsers.fresh(request),
                        visit.link("/sign-in?again=true&next=" + visit.link("/account/erase")),
                        problems));
        return "account/erase";
    }
}
