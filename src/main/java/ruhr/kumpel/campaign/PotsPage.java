package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A partner's pots: asked for, watched, listed, closed.
@Controller
@RequestMapping("/{lang}/organisations/{slug}/pots")
@Access(Access.For.MEMBERS)
class PotsPage {

    private final Mine mine;
    private final PotStore store;
    private final Pots pots;
    private final PotViews views;

    PotsPage(Mine mine, PotStore store, Pots pots, PotViews views) {
        this.mine = mine;
        this.store = store;
        this.pots = pots;
        this.views = views;
    }

    @GetMapping
    String show(@PathVariable String slug, Visit visit, Model model) {
        return views.page(mine.organisation(slug, visit), PotForm.EMPTY, new Problems(), visit, model);
    }

    /// By an owner of a verified organisation; the portal's manager opens it.
    @PostMapping
    String ask(
            @PathVariable String slug,
            @ModelAttribute PotForm form,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var organisation = mine.owned(slug, visit);
        var problems = form.problems(visit);
        if (!organisation.verified()) problems.add("sum", visit.say("campaign.pots.verified"));
        if (problems.none()) {
            var pot = new Pot(
                    form.id(),
                    visit.portal(),
                    organisation.id(),
                    form.whole(),
                    form.rules(),
                    Pot.Stage.ASKED,
                    Money.ZERO,
                    visit.now().truncatedTo(ChronoUnit.MICROS));
            pots.ask(pot, visit.memberHere().person());
            return back(organisation, visit);
        }
        response.setStatus(problems.status().value());
        return views.page(organisation, form, problems, visit, model);
    }

    /// Whoever presses twice finds nothing due the second time.
    @PostMapping("/{pot:[0-9a-f-]{36}}/lists")
    String list(@PathVariable String slug, @PathVariable UUID pot, Visit visit) {
        var organisation = mine.owned(slug, visit);
        pots.list(of(organisation, pot, visit), visit.memberHere().person()).ifPresent(pots::payments);
        return back(organisation, visit);
    }

    @PostMapping("/{pot:[0-9a-f-]{36}}/closing")
    String close(@PathVariable String slug, @PathVariable UUID pot, Visit visit) {
        var organisation = mine.owned(slug, visit);
        pots.close(of(organisation, pot, visit));
        return back(organisation, visit);
    }

    private Pot of(Organisation organisation, UUID pot, Visit visit) {
        return store.with(pot)
                .filter(one ->
                        one.partner().equals(organisation.id()) && one.portal().equals(visit.portal()))
                .orElseThrow(NotFound::new);
    }

    private static String back(Organisation organisation, Visit visit) {
        return "redirect:" + visit.link(organisation.path() + "/pots");
    }
}
