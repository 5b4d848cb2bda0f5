package ruhr.kumpel.route;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.campaign.Shares;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.ShareKit;
import ruhr.kumpel.web.Visit;

/// Whoever passes a route on can have a link of her own and see what came of it.
@Controller
@RequestMapping("/{lang}/routes/{slugAndId}/share")
@Access(Access.For.EVERYBODY)
class RouteSharePage {

    private final RouteStore store;
    private final Shares shares;

    RouteSharePage(RouteStore store, Shares shares) {
        this.store = store;
        this.shares = shares;
    }

    @GetMapping
    String show(@PathVariable String slugAndId, Visit visit, Model model) {
        var route = open(slugAndId, visit);
        return page(route, shares.own(route.id(), visit), Optional.empty(), visit, model);
    }

    @PostMapping
    String make(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String secret,
            Visit visit,
            HttpServletRequest request) {
        var route = open(slugAndId, visit);
        var base = visit.link(route.path() + "/share");
        return "redirect:"
                + shares.make(route.id(), secret, visit, request)
                        .map(one -> base + "/" + one)
                        .orElse(base);
    }

    /// By a secret that only she has who made it.
    @GetMapping("/{own:[A-Za-z0-9_-]{22}}")
    String own(@PathVariable String slugAndId, @PathVariable String own, Visit visit, Model model) {
        var route = open(slugAndId, visit);
        var link = shares.behind(route.id(), own, visit).orElseThrow(NotFound::new);
        return page(route, Optional.of(link), Optional.of(route.path() + "/share/" + own), visit, model);
    }

    private String page(Route route, Optional<Shares.Link> link, Optional<String> again, Visit visit, Model model) {
        var title = visit.say(route.content().title());
        var page = Page.titled(visit.say("route.share.title"))
                .hidden()
                .below(visit.say("route.list.title"), "/routes")
                .below(title.value(), route.path())
                .script("share")
                .script("copy");
        model.addAttribute("page", link.isPresent() ? page.secretly() : page);
        model.addAttribute(
                "view",
                new RouteShareView(
                        title,
                        visit.link(route.path()),
                        link.map(one -> new RouteShareView.Own(
                                visit.absolute(one.path()), one.came(), again.map(visit::absolute))),
                        visit.link(route.path() + "/share"),
                        Secret.next().value(),
                        shares.reach(route.id(), visit),
                        ShareKit.of(title.value(), link.map(Shares.Link::path).orElse(route.path()), false, visit)));
        return "route/share";
    }

    private Route open(String slugAndId, Visit visit) {
        return ShortId.atEndOf(slugAndId)
                .flatMap(id -> store.with(id, visit.portal()))
                .filter(one -> one.state() == RouteState.SHOWN)
                .orElseThrow(NotFound::new);
    }
}
