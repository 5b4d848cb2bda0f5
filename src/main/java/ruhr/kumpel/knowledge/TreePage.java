package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// All pages of a portal, and how each stands in each language.
@Controller
@Access(Access.For.EDITORS)
class TreePage {

    static final String PATH = "/manage/pages";

    private final LeafStore leaves;
    private final TextStore texts;
    private final Planting planting;
    private final ShippedPages shipped;

    TreePage(LeafStore leaves, TextStore texts, Planting planting, ShippedPages shipped) {
        this.leaves = leaves;
        this.texts = texts;
        this.planting = planting;
        this.shipped = shipped;
    }

    @GetMapping("/{lang}/manage/pages")
    String show(Visit visit, Model model) {
        var standings = texts.standings(visit.portal()).stream().collect(Collectors.groupingBy(Standing::page));
        var rows = new Tree(leaves.of(visit.portal()))
                .inOrder().stream()
                        .map(one -> row(one, standings.getOrDefault(one.leaf().id(), List.of()), visit))
                        .toList();
        model.addAttribute("page", Page.titled(visit.say("knowledge.tree.title")));
        model.addAttribute(
                "view",
                new TreeView(
                        rows,
                        visit.link(PATH + "/new"),
                        visit.link(TranslationsPage.PATH),
                        shipped.missing(visit.portal()),
                        visit.link(PATH + "/shipped")));
        return "knowledge/tree";
    }

    @PostMapping("/{lang}/manage/pages/{id:[0-9a-z]{10}}/up")
    String up(@PathVariable String id, Visit visit) {
        planting.up(leaves.with(new ShortId(id), visit.portal()).orElseThrow(NotFound::new));
        return "redirect:" + visit.link(PATH);
    }

    /// Takes over those pages of ours that are not here yet.
    @PostMapping("/{lang}/manage/pages/shipped")
    String take(Visit visit) {
        shipped.take(visit.portal());
        return "redirect:" + visit.link(PATH);
    }

    private static TreeView.Row row(Tree.Placed placed, List<Standing> standings, Visit visit) {
        var leaf = placed.leaf();
        return new TreeView.Row(
                placed.depth(),
                visit.say(title(leaf, standings)),
                visit.link(leaf.desk()),
                visit.link(leaf.desk() + "/up"),
                Marks.of(leaf, standings, visit));
    }

    /// As it will be, published or not; the language it is written in first.
    static Localized title(Leaf leaf, List<Standing> standings) {
        var title = Localized.EMPTY;
        for (var one : standings)
            if (one.language().equals(leaf.source())) title = title.with(one.language(), one.title());
        for (var one : standings) title = title.with(one.language(), one.title());
        return title;
    }

    static Localized title(Leaf leaf, Map<UUID, List<Standing>> standings) {
        return title(leaf, standings.getOrDefault(leaf.id(), List.of()));
    }
}
