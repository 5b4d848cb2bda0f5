package ruhr.kumpel.knowledge;

import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// A page, or a page and all below it, for paper: without menus, with the addresses of its links.
@Controller
class PrintPage {

    private final LeafStore leaves;
    private final TextStore texts;
    private final Branch branch;

    PrintPage(LeafStore leaves, TextStore texts, Branch branch) {
        this.leaves = leaves;
        this.texts = texts;
        this.branch = branch;
    }

    /// @param only without the pages below
    /// @param easy in Leichte Sprache
    @GetMapping("/{lang}/info/{slugAndId}/print")
    @Access(Access.For.EVERYBODY)
    @Cached(params = {"only", "easy", TownChoices.PARAM})
    String show(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "") String easy,
            Visit visit,
            Model model) {
        var leaf = ShortId.atEndOf(slugAndId)
                .flatMap(id -> leaves.with(id, visit.portal()))
                .orElseThrow(NotFound::new);
        var published = texts.published(leaf);
        if (published.isEmpty()) throw new NotFound();
        var titles = InfoViews.titles(published);
        var wished = wished(easy, visit);
        var path = leaf.path(titles);
        var address = TownChoices.kept(Easy.is(wished) ? Easy.onward(path) : path, visit);
        var sheets = branch.of(leaf, only.isEmpty(), wished, visit);
        model.addAttribute(
                "page",
                Page.titled(InfoViews.said(titles, wished, visit).value()).hidden());
        model.addAttribute(
                "view",
                new PrintView(
                        visit.link(address),
                        visit.absolute(address),
                        Telling.to(visit).date(visit.now()),
                        IntStream.range(0, sheets.size())
                                .mapToObj(i -> new PrintView.Sheet(
                                        "p" + (i + 1),
                                        sheets.get(i).depth(),
                                        sheets.get(i).page(),
                                        // The same heading may stand on two pages of a branch.
                                        OnPaper.apart(
                                                sheets.get(i).page().text().html(), "p" + (i + 1))))
                                .toList()));
        return "knowledge/print";
    }

    static LanguageTag wished(String easy, Visit visit) {
        return !easy.isEmpty() && visit.language().equals(LanguageTag.GERMAN) ? Easy.GERMAN : visit.language();
    }
}
