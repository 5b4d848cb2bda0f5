package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Site;
import ruhr.kumpel.web.Sites;
import ruhr.kumpel.web.Visit;

/// Signs in with one click as anybody of the demo. Exists only in the demo, which never runs where others could
/// reach it (`SafeStart`).
@Controller
@Access(value = Access.For.EVERYBODY, on = Access.On.BARE_HOST)
class DemoPage {

    private final Installation installation;
    private final Sites sites;
    private final Browsers browsers;
    private final Onward onward;

    DemoPage(Installation installation, Sites sites, Browsers browsers, Onward onward) {
        this.installation = installation;
        this.sites = sites;
        this.browsers = browsers;
        this.onward = onward;
    }

    @GetMapping("/{lang}/demo")
    String show(Visit visit, Model model) {
        refuseWithoutDemo();
        var roles =
                Arrays.stream(DemoRole.values()).map(role -> shown(role, visit)).toList();
        model.addAttribute("page", Page.titled(visit.say("account.demo.title")).hidden());
        model.addAttribute("view", new DemoView(roles));
        return "account/demo";
    }

    @PostMapping("/{lang}/demo/{role}")
    ResponseEntity<Void> become(@PathVariable String role, Visit visit, HttpServletRequest request) {
        refuseWithoutDemo();
        var wanted = DemoRole.of(role).orElseThrow(NotFound::new);
        var site = wanted.onBareHost() ? visit.site() : portal(visit);
        var to = new Destination(
                site, "/" + Destination.at(site, "", visit.language()).in(visit.language()) + wanted.path());
        if (wanted.person().isPresent())
            return onward.begin(wanted.person().get().id(), to, visit, request);
        browsers.end(request);
        return Onward.redirect(HttpStatus.SEE_OTHER, to.url());
    }

    private void refuseWithoutDemo() {
        if (!installation.demo()) throw new NotFound();
    }

    /// The first portal: the demo opens the fullest one first.
    private Site portal(Visit visit) {
        return visit.site().siblings().stream()
                .findFirst()
                .flatMap(sibling ->
                        sites.at(java.net.URI.create(sibling.origin()).getHost()))
                .orElse(visit.site());
    }

    private static DemoView.Role shown(DemoRole role, Visit visit) {
        var words = "account.demo." + role.word();
        return new DemoView.Role(
                role.word(),
                visit.say(words + ".title"),
                visit.say(words + ".text"),
                role.person().map(DemoPerson::shownName).orElse(""),
                role.icon());
    }
}
