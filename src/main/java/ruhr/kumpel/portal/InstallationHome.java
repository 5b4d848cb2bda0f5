package ruhr.kumpel.portal;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Assets;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The bare host: all portals of the installation, and what Kumpel is.
@Controller
class InstallationHome {

    private final Portals portals;
    private final SiteMaker sites;
    private final Installation installation;
    private final Places places;

    InstallationHome(Portals portals, SiteMaker sites, Installation installation, Places places) {
        this.portals = portals;
        this.sites = sites;
        this.installation = installation;
        this.places = places;
    }

    @GetMapping("/{lang}/")
    @Access(value = Access.For.EVERYBODY, on = Access.On.BARE_HOST)
    @Cached
    String show(Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("portal.installation.title")).describedAs(visit.say("portal.installation.lead")));
        var cards = portals.all().stream().map(portal -> card(portal, visit)).toList();
        model.addAttribute("view", new InstallationView(cards, installation.demo(), places.lights(people())));
        return "portal/installation";
    }

    /// No portal's entries are counted here, so a light is as bright as its town is large.
    private Map<String, Integer> people() {
        return places.all().stream().collect(toMap(Municipality::key, Municipality::population));
    }

    private InstallationView.Card card(Portal portal, Visit visit) {
        var language = portal.languages().contains(visit.language())
                ? visit.language()
                : portal.languages().getFirst();
        var origin = sites.origin(portal.hosts().getFirst());
        return new InstallationView.Card(
                visit.say(portal.name()),
                visit.say(portal.text(PortalText.HEADLINE)),
                visit.say(portal.text(PortalText.KICKER)),
                portal.topics().stream()
                        .limit(5)
                        .map(topic -> visit.say(topic.name()).value())
                        .toList(),
                origin + "/" + language + "/",
                portal.hosts().getFirst(),
                Assets.mark(portal.brand().mark()));
    }
}
