package ruhr.kumpel.draw;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// The team of a business takes part in a draw, or after all does not.
@Controller
@Access(Access.For.MEMBERS)
class TakePartPage {

    private final DrawStore store;
    private final Draws draws;
    private final Organisations organisations;

    TakePartPage(DrawStore store, Draws draws, Organisations organisations) {
        this.store = store;
        this.draws = draws;
        this.organisations = organisations;
    }

    @PostMapping("/{lang}/draws/{slugAndId}/participation")
    String join(@PathVariable String slugAndId, @RequestParam(defaultValue = "") String business, Visit visit) {
        var draw = here(slugAndId, visit);
        draws.join(draw.id(), mine(business, draw, visit).id());
        return "redirect:" + visit.link(draw.path());
    }

    @PostMapping("/{lang}/draws/{slugAndId}/withdrawal")
    String leave(@PathVariable String slugAndId, @RequestParam(defaultValue = "") String business, Visit visit) {
        var draw = here(slugAndId, visit);
        draws.leave(draw.id(), mine(business, draw, visit).id());
        return "redirect:" + visit.link(draw.path());
    }

    private Organisation mine(String slug, Draw draw, Visit visit) {
        return Slug.parse(slug)
                .flatMap(one -> organisations.editable(one, visit.memberHere().person()))
                .filter(one -> one.home().equals(draw.portal()) && !one.hidden())
                .orElseThrow(NotFound::new);
    }

    private Draw here(String slugAndId, Visit visit) {
        return ShortId.atEndOf(slugAndId)
                .flatMap(id -> store.with(id, visit.portal()))
                .orElseThrow(NotFound::new);
    }
}
