package ruhr.kumpel.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The same for the operator, who comes by the installation's own host: the way back when none of a portal's hosts
/// leads here any more.
@Controller
@RequestMapping("/{lang}/operator/portals/{portal}/hosts")
@Access(value = Access.For.OPERATORS, on = Access.On.BARE_HOST)
class OperatorHostsPage {

    private final Portals portals;
    private final Hosts hosts;
    private final HostsPrinter printer;

    OperatorHostsPage(Portals portals, Hosts hosts, HostsPrinter printer) {
        this.portals = portals;
        this.hosts = hosts;
        this.printer = printer;
    }

    @GetMapping
    String show(
            @PathVariable("portal") String key,
            @RequestParam(defaultValue = "") String saved,
            Visit visit,
            Model model) {
        return printer.show(
                portal(key), Optional.empty(), List.of(), "", new Problems(), !saved.isEmpty(), visit, model);
    }

    @PostMapping
    String add(
            @PathVariable("portal") String key,
            @RequestParam(defaultValue = "") String host,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var name = HostName.parse(host);
        if (name.isEmpty())
            return printer.refused(
                    visit.say("portal.new.host.wrong"),
                    host,
                    portal(key),
                    Optional.empty(),
                    List.of(),
                    visit,
                    model,
                    response);
        return after(key, hosts.add(portal(key).id(), name.get()), visit, model, response);
    }

    @PostMapping("/main")
    String makeMain(
            @PathVariable("portal") String key,
            @RequestParam(defaultValue = "") String host,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var rehosting = HostName.parse(host)
                .map(name -> hosts.makeMain(portal(key).id(), name, Optional.empty()))
                .orElseGet(Rehosting.Done::new);
        return after(key, rehosting, visit, model, response);
    }

    @PostMapping("/remove")
    String remove(
            @PathVariable("portal") String key,
            @RequestParam(defaultValue = "") String host,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var rehosting = HostName.parse(host)
                .map(name -> hosts.remove(portal(key).id(), name, Optional.empty()))
                .orElseGet(Rehosting.Done::new);
        return after(key, rehosting, visit, model, response);
    }

    private String after(String key, Rehosting rehosting, Visit visit, Model model, HttpServletResponse response) {
        return printer.after(rehosting, portal(key), Optional.empty(), List.of(), visit, model, response);
    }

    private Portal portal(String key) {
        return portals.byKey(key).orElseThrow(NotFound::new);
    }
}
