package ruhr.kumpel.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ruhr.kumpel.campaign.Gifts;
import ruhr.kumpel.campaign.Goal;
import ruhr.kumpel.campaign.Shown;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// Somebody puts an amount on each stop she likes and promises all of it in one go.
@Controller
@RequestMapping("/{lang}/routes/{slugAndId}/support")
@Access(Access.For.EVERYBODY)
class WalkPage {

    /// On match day a whole stand shares the few addresses of its mobile network.
    private static final Limit WALKS = Limit.perMinute("route.walk", 60);

    private final RouteStore store;
    private final Gifts gifts;
    private final Organisations organisations;
    private final Throttle throttle;

    WalkPage(RouteStore store, Gifts gifts, Organisations organisations, Throttle throttle) {
        this.store = store;
        this.gifts = gifts;
        this.organisations = organisations;
        this.throttle = throttle;
    }

    @GetMapping
    String form(@PathVariable String slugAndId, Visit visit, Model model, HttpServletRequest request) {
        var route = open(slugAndId, visit);
        return page(route, goals(route, visit), WalkForm.blank(request), new Problems(), visit, model);
    }

    @PostMapping
    String support(
            @PathVariable String slugAndId,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var route = open(slugAndId, visit);
        var goals = goals(route, visit);
        var form = WalkForm.sent(route, request);
        var problems = form.problems(route, goals, visit);
        if (problems.none() && !throttle.allows(WALKS, request))
            problems.addTooMany("each", visit.say("web.error.429.text"));
        if (problems.none()) {
            var onwards = gifts.give(form.by().id(), form.gifts(route, goals), form.by(), form.via(), visit, problems);
            if (onwards.isPresent()) return "redirect:" + visit.link(onwards.get());
        }
        response.setStatus(problems.status().value());
        return page(route, goals, form, problems, visit, model);
    }

    /// Without one where somebody could give there is no form.
    private Map<OrganisationId, Goal> goals(Route route, Visit visit) {
        var goals = gifts.open(route.organisations(), visit);
        if (goals.isEmpty()) throw new NotFound();
        return goals;
    }

    private String page(
            Route route, Map<OrganisationId, Goal> goals, WalkForm form, Problems problems, Visit visit, Model model) {
        var title = visit.say(route.content().title());
        model.addAttribute(
                "page",
                Page.titled(visit.say("route.walk.title"))
                        .hidden()
                        .below(visit.say("route.list.title"), "/routes")
                        .below(title.value(), route.path()));
        model.addAttribute(
                "view",
                new WalkView(
                        title,
                        visit.link(route.path()),
                        visit.link(route.path() + "/support"),
                        form.by().key().isEmpty()
                                ? Ids.next().toString()
                                : form.by().key(),
                        form,
                        stops(route, goals),
                        Arrays.stream(Shown.values())
                                .map(one -> Choice.of(one.word(), visit.say("campaign.support.shown." + one.word())))
                                .toList(),
                        visit.member().isEmpty(),
                        problems));
        return "route/walk";
    }

    private List<WalkView.Stop> stops(Route route, Map<OrganisationId, Goal> goals) {
        var names = organisations.named(route.organisations());
        var stops = route.content().stops();
        return IntStream.range(0, stops.size())
                .filter(i -> goals.containsKey(stops.get(i).organisation()))
                .mapToObj(i -> new WalkView.Stop(
                        i + 1,
                        WalkForm.field(stops.get(i)),
                        Objects.requireNonNull(names.get(stops.get(i).organisation()))
                                .name(),
                        Objects.requireNonNull(goals.get(stops.get(i).organisation()))))
                .toList();
    }

    private Route open(String slugAndId, Visit visit) {
        return ShortId.atEndOf(slugAndId)
                .flatMap(id -> store.with(id, visit.portal()))
                .filter(one -> one.state() == RouteState.SHOWN)
                .orElseThrow(NotFound::new);
    }
}
