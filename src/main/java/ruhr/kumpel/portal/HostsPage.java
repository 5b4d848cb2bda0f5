package ruhr.kumpel.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A portal's manager adds a host, makes one the main one, takes one away.
@Controller
@RequestMapping("/{lang}/manage/portal/hosts")
@Access(Access.For.MANAGERS)
class HostsPage {

    private final Portals portals;
    private final Hosts hosts;
    private final HostsPrinter printer;

    HostsPage(Portals portals, Hosts hosts, HostsPrinter printer) {
        this.portals = portals;
        this.hosts = hosts;
        this.printer = printer;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String saved, Visit visit, Model model, HttpServletRequest request) {
        return printer.show(
                portals.with(visit.portal()),
                here(request),
                ManageTabs.of(visit),
                "",
                new Problems(),
                !saved.isEmpty(),
                visit,
                model);
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String host,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var portal = portals.with(visit.portal());
        var name = HostName.parse(host);
        if (name.isEmpty())
            return printer.refused(
                    visit.say("portal.new.host.wrong"),
                    host,
                    portal,
                    here(request),
                    ManageTabs.of(visit),
                    visit,
                    model,
                    response);
        return after(hosts.add(portal.id(), name.get()), visit, model, request, response);
    }

    @PostMapping("/main")
    String makeMain(
            @RequestParam(defaultValue = "") String host,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rehosting = HostName.parse(host)
                .map(name -> hosts.makeMain(visit.portal(), name, here(request)))
                .orElseGet(Rehosting.Done::new);
        return after(rehosting, visit, model, request, response);
    }

    @PostMapping("/remove")
    String remove(
            @RequestParam(defaultValue = "") String host,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rehosting = HostName.parse(host)
                .map(name -> hosts.remove(visit.portal(), name, here(request)))
                .orElseGet(Rehosting.Done::new);
        return after(rehosting, visit, model, request, response);
    }

    private String after(
            Rehosting rehosting, Visit visit, Model model, HttpServletRequest request, HttpServletResponse response) {
        var portal = portals.with(visit.portal());
        return printer.after(rehosting, portal, here(request), ManageTabs.of(visit), visit, model, response);
    }

    private static Optional<String> here(HttpServletRequest request) {
        return Optional.of(request.getServerName().toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
    }
}
