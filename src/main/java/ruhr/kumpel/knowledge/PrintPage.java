package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// A page and all below it on one sheet, for paper: without menus, with the addresses of its links.
@Controller
class PrintPage {

    private final LeafStore leaves;
    private final TextStore texts;
    private final InfoViews views;

    PrintPage(LeafStore leaves, TextStore texts, InfoViews views) {
        this.leaves = leaves;
        this.texts = texts;
        this.views = views;
    }

    @GetMapping("/{lang}/info/{slugAndId}/print")
    @Access(Access.For.EVERYBODY)
    @Cached
    String show(@PathVariable String slugAndId, Visit visit, Model model) {
        var leaf = ShortId.atEndOf(slugAndId)
                .flatMap(id -> leaves.with(id, visit.portal()))
                .orElseThrow(NotFound::new);
        var published = texts.published(leaf);
        if (published.isEmpty()) throw new NotFound();
        var titles = InfoViews.titles(published);
        var sheets = new ArrayList<InfoView>();
        add(leaf, sheets, visit);
        var path = leaf.path(titles);
        model.addAttribute("page", Page.titled(visit.say(titles).value()).hidden());
        model.addAttribute("view", new PrintView(visit.link(path), visit.absolute(path), List.copyOf(sheets)));
        return "knowledge/print";
    }

    private void add(Leaf leaf, List<InfoView> sheets, Visit visit) {
        var published = texts.published(leaf);
        if (!published.isEmpty()) sheets.add(views.of(leaf, published, InfoViews.Answer.none(false), visit));
        leaves.below(leaf).forEach(below -> add(below, sheets, visit));
    }
}
