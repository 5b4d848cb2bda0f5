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
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// All pages of a portal, and how each stands in each language.
@Controller
@Access(Access.For.AUTHORS)
class TreePage {

    static final String PATH = "/manage/pages";

    private final PageDesks desks;
    private final TextStore texts;
    private final Planting planting;
    private final ShippedPages shipped;

    TreePage(PageDesks desks, TextStore texts, Planting planting, ShippedPages shipped) {
        this.desks = desks;
        this.texts = texts;
        this.planting = planting;
        this.shipped = shipped;
    }

    @GetMapping("/{lang}/manage/pages")
    String show(
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String state,
            Visit visit,
            Model model) {
        var filter = StateFilter.of(in, state, visit);
        var standings = texts.standings(visit.portal()).stream().collect(Collectors.groupingBy(Standing::page));
        var rows = desks.of(visit).stream()
                .filter(one -> filter.wants(
                        one.leaf(), standings.getOrDefault(one.leaf().id(), List.of()), visit))
                .map(one -> row(one, standings.getOrDefault(one.leaf().id(), List.of()), visit))
                .toList();
        boolean all = visit.may(Role.EDITOR);
        model.addAttribute("page", Page.titled(visit.say("knowledge.tree.title")));
        model.addAttribute(
                "view",
                new TreeView(
                        rows,
                        visit.link(PATH + "/new"),
                        all ? visit.link(TranslationsPage.PATH) : "",
                        all ? visit.link(GlossaryPage.PATH) : "",
                        visit.link(DuePage.PATH),
                        all ? visit.link(CardsPage.PATH) : "",
                        visit.may(Role.MANAGER) ? visit.link(PartTeamPage.PATH) : "",
                        all ? shipped.missing(visit.portal()) : 0,
                        visit.link(PATH + "/shipped"),
                        filter.view(visit.link(PATH), rows.size(), visit)));
        return "knowledge/tree";
    }

    @PostMapping("/{lang}/manage/pages/{id:[0-9a-z]{10}}/up")
    String up(@PathVariable String id, Visit visit) {
        planting.up(desks.with(id, visit));
        return "redirect:" + visit.link(PATH);
    }

    /// Takes over those pages of ours that are not here yet.
    @PostMapping("/{lang}/manage/pages/shipped")
    @Access(Access.For.EDITORS)
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
