package ruhr.kumpel.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// The page of a portal's hosts, the same for its manager and for the operator.
@Component
class HostsPrinter {

    private final SiteMaker sites;

    HostsPrinter(SiteMaker sites) {
        this.sites = sites;
    }

    /// Says what became of a change, above the list; answers the page.
    String after(
            Rehosting rehosting,
            Portal portal,
            Optional<String> here,
            List<Tab> tabs,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var problem = switch (rehosting) {
            case Rehosting.Done _ -> "";
            case Rehosting.Taken(var host) -> visit.say("portal.hosts.taken", host);
            case Rehosting.TheLast _ -> visit.say("portal.hosts.last");
            case Rehosting.YouAreHere _ -> visit.say("portal.hosts.here.stays");
            case Rehosting.NotSeenYet _ -> visit.say("portal.hosts.not-seen");
            case Rehosting.TooMany(var most) -> visit.say("portal.hosts.too-many", most);
        };
        if (problem.isEmpty())
            return "redirect:" + visit.link(visit.path().replaceFirst("/(main|remove)$", "") + "?saved=1");
        return refused(problem, "", portal, here, tabs, visit, model, response);
    }

    String refused(
            String problem,
            String typed,
            Portal portal,
            Optional<String> here,
            List<Tab> tabs,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var problems = new Problems();
        problems.add("host", problem);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(portal, here, tabs, typed, problems, false, visit, model);
    }

    String show(
            Portal portal,
            Optional<String> here,
            List<Tab> tabs,
            String typed,
            Problems problems,
            boolean saved,
            Visit visit,
            Model model) {
        var language = portal.languages().contains(visit.language())
                ? visit.language()
                : portal.languages().getFirst();
        var lines = portal.hosts().stream()
                .map(host -> line(host, portal, here, "/" + language + ManageTabs.BASE + "/hosts"))
                .toList();
        model.addAttribute("page", Page.titled(visit.say("portal.hosts.title")).hidden());
        model.addAttribute(
                "view",
                new HostsView(
                        tabs,
                        visit.link(visit.path().replaceFirst("/(main|remove)$", "")),
                        visit.say(portal.name()).value(),
                        lines,
                        typed,
                        problems,
                        saved ? visit.say("portal.manage.saved") : ""));
        return "portal/hosts";
    }

    private HostsView.Line line(String host, Portal portal, Optional<String> here, String path) {
        boolean main = portal.hosts().getFirst().equals(host);
        boolean isHere = here.filter(host::equals).isPresent();
        return new HostsView.Line(
                host,
                sites.origin(host) + path,
                main,
                isHere,
                !main && (isHere || here.isEmpty()),
                !isHere && portal.hosts().size() > 1);
    }
}
