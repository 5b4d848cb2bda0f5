package ruhr.kumpel.campaign;

import static java.util.stream.Collectors.toSet;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Where a portal's manager opens pots: their promise stands in public under the portal's name.
@Controller
@RequestMapping("/{lang}/manage/pots")
@Access(Access.For.MANAGERS)
class PotDeskPage {

    private final PotStore store;
    private final Pots pots;
    private final PotViews views;
    private final Organisations organisations;

    PotDeskPage(PotStore store, Pots pots, PotViews views, Organisations organisations) {
        this.store = store;
        this.pots = pots;
        this.views = views;
        this.organisations = organisations;
    }

    @GetMapping
    String show(Visit visit, Model model) {
        return page(new Problems(), visit, model);
    }

    /// Four eyes: not for a team of her own.
    @PostMapping("/{pot:[0-9a-f-]{36}}")
    String decide(
            @PathVariable UUID pot,
            @RequestParam(defaultValue = "") String decision,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var meant = store.with(pot)
                .filter(one -> visit.site().has("campaigns") && one.portal().equals(visit.portal()))
                .orElseThrow(NotFound::new);
        var problems = new Problems();
        if (organisations.mayActFor(visit.memberHere().person(), meant.partner()))
            problems.add("pots", visit.say("campaign.pots.own"));
        else if (!(decision.equals("open") ? pots.open(meant) : pots.close(meant)))
            problems.addLate("pots", visit.say("campaign.pots.late"));
        if (problems.none()) return "redirect:" + visit.link("/manage/pots");
        response.setStatus(problems.status().value());
        return page(problems, visit, model);
    }

    private String page(Problems problems, Visit visit, Model model) {
        if (!visit.site().has("campaigns")) throw new NotFound();
        var asked = store.on(visit.portal(), Pot.Stage.ASKED);
        var named = organisations.named(asked.stream().map(Pot::partner).collect(toSet()));
        var telling = Telling.to(visit);
        model.addAttribute("page", Page.titled(visit.say("campaign.pots.title")));
        model.addAttribute(
                "view",
                new PotsView.Desk(
                        asked.stream()
                                .map(one -> new PotsView.Asked(
                                        Objects.requireNonNull(named.get(one.partner()))
                                                .name(),
                                        visit.link(Objects.requireNonNull(named.get(one.partner()))
                                                .path()),
                                        telling.money(one.sum()),
                                        views.rules(one, telling, visit),
                                        visit.link("/manage/pots/" + one.id())))
                                .toList(),
                        problems));
        return "campaign/pot-desk";
    }
}
