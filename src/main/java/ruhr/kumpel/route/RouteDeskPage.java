package ruhr.kumpel.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.campaign.Gifts;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// Where the portal's managers lay out routes.
@Controller
@Access(Access.For.MANAGERS)
class RouteDeskPage {

    static final String PATH = "/manage/routes";

    private final RouteStore store;
    private final Routes routes;
    private final RouteViews views;
    private final Gifts gifts;
    private final Organisations organisations;
    private final Places places;

    RouteDeskPage(
            RouteStore store,
            Routes routes,
            RouteViews views,
            Gifts gifts,
            Organisations organisations,
            Places places) {
        this.store = store;
        this.routes = routes;
        this.views = views;
        this.gifts = gifts;
        this.organisations = organisations;
        this.places = places;
    }

    @GetMapping("/{lang}/manage/routes")
    String list(Visit visit, Model model) {
        if (!visit.site().has("campaigns")) throw new NotFound();
        model.addAttribute("page", Page.titled(visit.say("route.desk.title")));
        model.addAttribute(
                "view",
                new RouteDeskView.All(
                        views.cards(store.of(visit.portal(), RouteState.values()), Route::desk, visit),
                        visit.link(PATH + "/new")));
        return "route/desk";
    }

    @GetMapping("/{lang}/manage/routes/new")
    String blank(Visit visit, Model model) {
        if (!visit.site().has("campaigns")) throw new NotFound();
        var form = RouteForm.blank(visit.language());
        return page(Optional.empty(), form, new Problems(), Seen.of(Map.of()), visit, model);
    }

    @PostMapping("/{lang}/manage/routes/new")
    String begin(Visit visit, Model model, HttpServletRequest request, HttpServletResponse response) {
        if (!visit.site().has("campaigns")) throw new NotFound();
        var form = RouteForm.sent(request);
        var businesses = businesses(Optional.empty(), visit);
        var problems = form.problems(businesses, places, visit);
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return page(Optional.empty(), form, problems, Seen.of(Map.of()), visit, model);
        }
        var route = routes.draft(visit.portal(), form.over(Optional.empty(), businesses, places, visit));
        return "redirect:" + visit.link(route.desk());
    }

    @GetMapping("/{lang}/manage/routes/{id:[0-9a-z]{10}}")
    String present(@PathVariable String id, @RequestParam(defaultValue = "") String in, Visit visit, Model model) {
        var route = here(id, visit);
        var form = RouteForm.of(route.content(), language(in, route, visit), businesses(Optional.of(route), visit));
        return page(Optional.of(route), form, new Problems(), Seen.of(form.said()), visit, model);
    }

    @PostMapping("/{lang}/manage/routes/{id:[0-9a-z]{10}}")
    String change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var route = here(id, visit);
        var form = RouteForm.sent(request);
        var businesses = businesses(Optional.of(route), visit);
        var problems = form.problems(businesses, places, visit);
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return page(Optional.of(route), form, problems, Seen.sent(seen), visit, model);
        }
        // Over what stands there by then: others write in other languages.
        var outdated = routes.revise(
                route.id(),
                now -> Seen.sent(seen).still(stored(now, form, visit)),
                now -> form.over(Optional.of(now), businesses, places, visit));
        if (outdated.isEmpty()) return "redirect:" + visit.link(route.desk()) + "?in=" + form.language(visit);
        response.setStatus(HttpStatus.CONFLICT.value());
        var late = Seen.late(stored(outdated.get(), form, visit), form.said(), problems, visit);
        return page(outdated, form, problems, late, visit, model);
    }

    @PostMapping("/{lang}/manage/routes/{id:[0-9a-z]{10}}/publication")
    String show(@PathVariable String id, Visit visit) {
        var route = here(id, visit);
        routes.show(route.id());
        return "redirect:" + visit.link(route.desk());
    }

    @PostMapping("/{lang}/manage/routes/{id:[0-9a-z]{10}}/close")
    String close(@PathVariable String id, Visit visit) {
        var route = here(id, visit);
        routes.close(route.id());
        return "redirect:" + visit.link(route.desk());
    }

    private Route here(String id, Visit visit) {
        return store.with(new ShortId(id), visit.portal()).orElseThrow(NotFound::new);
    }

    private Map<String, String> stored(Route route, RouteForm form, Visit visit) {
        return RouteForm.of(route.content(), form.language(visit), businesses(Optional.of(route), visit))
                .said();
    }

    /// Whoever stands on the route already stays known, whatever became of its campaigns.
    private Businesses businesses(Optional<Route> route, Visit visit) {
        var ids = new HashSet<>(gifts.known(visit.portal()));
        route.ifPresent(one -> ids.addAll(one.organisations()));
        return Businesses.of(organisations.named(ids).values());
    }

    private String page(Optional<Route> route, RouteForm form, Problems problems, Seen seen, Visit visit, Model model) {
        var path = route.map(Route::desk).orElse(PATH + "/new");
        boolean few = route.filter(one -> one.content().stops().size() < Routes.FEWEST_STOPS)
                .isPresent();
        model.addAttribute(
                "page",
                Page.titled(visit.say(route.isEmpty() ? "route.desk.new" : "route.desk.edit"))
                        .script("place-field"));
        model.addAttribute(
                "view",
                new RouteDeskView(
                        visit.link(path),
                        visit.link(PATH),
                        route.map(one -> visit.link(one.path())),
                        route.filter(one -> one.state() != RouteState.SHOWN && !few)
                                .map(one -> visit.link(one.desk() + "/publication")),
                        route.filter(one -> one.state() == RouteState.SHOWN)
                                .map(one -> visit.link(one.desk() + "/close")),
                        few,
                        form,
                        businesses(route, visit).all(),
                        route.map(_ -> tabs(path, form, visit)).orElse(List.of()),
                        problems,
                        seen));
        return "route/form";
    }

    /// The one that is asked for, the reader's if it is there, or the one it was written in.
    private static LanguageTag language(String in, Route route, Visit visit) {
        var there = route.content().title().languages();
        return visit.site()
                .language(in)
                .orElseGet(() -> there.contains(visit.language())
                        ? visit.language()
                        : there.stream().findFirst().orElse(visit.language()));
    }

    private static List<Tab> tabs(String path, RouteForm form, Visit visit) {
        var telling = Telling.to(visit);
        return visit.site().languages().stream()
                .map(one -> Tab.of(telling.language(one), visit.link(path + "?in=" + one))
                        .current(one.equals(form.language(visit))))
                .toList();
    }
}
