package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// For whoever got a voucher by mail that she did not ask for: no more of them, and where to report it.
@Controller
@RequestMapping("/{lang}/presents/{secret:[A-Za-z0-9_-]{22}}")
@Access(Access.For.EVERYBODY)
class PresentPage {

    private final Presents presents;

    PresentPage(Presents presents) {
        this.presents = presents;
    }

    @GetMapping
    String show(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String stopped,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        Headers.keepPrivate(response);
        var present = behind(secret, visit);
        model.addAttribute(
                "page", Page.titled(visit.say("campaign.present.title")).secretly());
        model.addAttribute(
                "view",
                new PresentView(
                        visit.link("/presents/" + secret + "/stop"),
                        present.giver(),
                        visit.link("/report/campaign/"
                                + presents.campaign(present).id().value()),
                        stopped.equals("true")));
        return "campaign/present";
    }

    /// Mail programs press it, too (RFC 8058).
    @PostMapping("/stop")
    String stop(@PathVariable String secret, Visit visit) {
        presents.stop(behind(secret, visit));
        return "redirect:" + visit.link("/presents/" + secret + "?stopped=true");
    }

    private Present behind(String secret, Visit visit) {
        return presents.behind(secret, visit.portal()).orElseThrow(NotFound::new);
    }
}
