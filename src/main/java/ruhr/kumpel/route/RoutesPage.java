package ruhr.kumpel.route;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The routes of a portal, and one of them with its map.
@Controller
@Access(Access.For.EVERYBODY)
class RoutesPage {

    private final RouteStore store;
    private final RouteViews views;

    RoutesPage(RouteStore store, RouteViews views) {
        this.store = store;
        this.views = views;
    }

    @GetMapping("/{lang}/routes")
    @Cached
    String list(Visit visit, Model model) {
        if (!visit.site().has("campaigns")) throw new NotFound();
        model.addAttribute(
                "page", Page.titled(visit.say("route.list.title")).describedAs(visit.say("route.list.lead")));
        model.addAttribute("view", views.cards(store.of(visit.portal(), RouteState.SHOWN), Route::path, visit));
        return "route/list";
    }

    @GetMapping("/{lang}/routes/{slugAndId}")
    @Cached
    @Nullable
    String show(@PathVariable String slugAndId, Visit visit, Model model, HttpServletResponse response) {
        var route = here(slugAndId, visit)
                .filter(one -> one.readable() || visit.may(Role.MANAGER))
                .orElseThrow(NotFound::new);
        if (!route.slugAndId().equals(slugAndId)) {
            response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
            response.setHeader("Location", visit.link(route.path()) + visit.query());
            return null; // answered
        }
        var view = views.of(route, visit);
        var page = Page.titled(view.title().value())
                .describedAs(view.story().value().replaceAll("\\s+", " "))
                .script("route")
                .below(visit.say("route.list.title"), "/routes");
        model.addAttribute("page", route.readable() ? page : page.hidden());
        model.addAttribute("view", view);
        return "route/show";
    }

    private Optional<Route> here(String slugAndId, Visit visit) {
        return ShortId.atEndOf(slugAndId).flatMap(id -> store.with(id, visit.portal()));
    }
}
