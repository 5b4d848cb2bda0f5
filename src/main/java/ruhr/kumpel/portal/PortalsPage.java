package ruhr.kumpel.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Assets;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The operator's list of portals, and how a new one is opened: key, host, preset; everything else can wait.
@Controller
@Access(value = Access.For.OPERATORS, on = Access.On.BARE_HOST)
class PortalsPage {

    private final Portals portals;
    private final Presets presets;
    private final SiteMaker sites;
    private final Grants grants;

    PortalsPage(Portals portals, Presets presets, SiteMaker sites, Grants grants) {
        this.portals = portals;
        this.presets = presets;
        this.sites = sites;
        this.grants = grants;
    }

    @GetMapping("/{lang}/operator/portals")
    String list(Visit visit, Model model) {
        var lines = portals.all().stream()
                .map(portal -> new PortalsView.Line(
                        portal.key(),
                        visit.say(portal.name()).value(),
                        portal.hosts(),
                        sites.origin(portal.hosts().getFirst()) + "/"
                                + portal.languages().getFirst() + "/manage/portal",
                        Assets.mark(portal.brand().mark()),
                        visit.say(RulesPage.key(portal.policy()))))
                .toList();
        model.addAttribute("page", Page.titled(visit.say("portal.portals.title")));
        model.addAttribute("view", new PortalsView(lines));
        return "portal/portals";
    }

    @GetMapping("/{lang}/operator/portals/new")
    String blank(Visit visit, Model model) {
        return form(new NewPortalForm("", "", "plain", ""), new Problems(), visit, model);
    }

    @PostMapping("/{lang}/operator/portals/new")
    String open(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String host,
            @RequestParam(defaultValue = "") String preset,
            @RequestParam(defaultValue = "") String name,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var form = new NewPortalForm(key.strip(), host.strip().toLowerCase(Locale.ROOT), preset, name.strip());
        var problems = form.check(presets, sites, visit);
        if (problems.none()) {
            switch (portals.open(form.wish(visit))) {
                case Opening.Opened(var portal) -> {
                    grants.grant(visit.memberHere().person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
                    return "redirect:" + visit.link("/operator/portals");
                }
                case Opening.KeyTaken _ -> problems.add("key", visit.say("portal.new.key.taken"));
                case Opening.HostTaken(var taken) -> problems.add("host", visit.say("portal.new.host.taken", taken));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form, problems, visit, model);
    }

    private String form(NewPortalForm form, Problems problems, Visit visit, Model model) {
        var choices = presets.all().stream()
                .map(preset -> Choice.of(
                                preset.name(), visit.say(preset.brand().name()).value())
                        .hint(visit.say(preset.texts().getOrDefault(PortalText.KICKER, Localized.EMPTY))
                                .value()))
                .toList();
        model.addAttribute("page", Page.titled(visit.say("portal.new.title")).hidden());
        model.addAttribute("view", new NewPortalView(form, choices, sites.bareHost(), problems));
        return "portal/new";
    }
}
