package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// Every version of a page in one language, compared with the one before, and the way back to it.
@Controller
@RequestMapping("/{lang}/manage/pages/{id:[0-9a-z]{10}}/revisions")
@Access(Access.For.AUTHORS)
class RevisionsPage {

    private final PageDesks desks;
    private final TextStore texts;
    private final Writing writing;
    private final Accounts accounts;

    RevisionsPage(PageDesks desks, TextStore texts, Writing writing, Accounts accounts) {
        this.desks = desks;
        this.texts = texts;
        this.writing = writing;
        this.accounts = accounts;
    }

    @GetMapping
    String list(@PathVariable String id, @RequestParam(defaultValue = "") String in, Visit visit, Model model) {
        var leaf = desks.with(id, visit);
        return page(leaf, DeskTabs.language(in, leaf, visit), false, visit, model);
    }

    @PostMapping("/{number:\\d{1,6}}/restore")
    String restore(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "0") int newest,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var leaf = desks.with(id, visit);
        var language = DeskTabs.language(in, leaf, visit);
        var earlier = texts.with(leaf.id(), language, number).orElseThrow(NotFound::new);
        if (writing.restore(leaf, language, earlier, newest, visit.memberHere().person()))
            return "redirect:" + visit.link(leaf.desk()) + "?done=saved&in=" + language;
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(leaf, language, true, visit, model);
    }

    private String page(Leaf leaf, LanguageTag language, boolean late, Visit visit, Model model) {
        var standings = texts.standings(leaf.id());
        var revisions = texts.all(leaf.id(), language);
        var title = visit.say(TreePage.title(leaf, standings)).value();
        var standing = standings.stream()
                .filter(one -> one.language().equals(language))
                .findFirst();
        model.addAttribute("page", Page.titled(title));
        model.addAttribute(
                "view",
                new RevisionsView(
                        title,
                        DeskTabs.of(leaf, language, visit),
                        Marks.of(leaf, standings, visit),
                        language.value(),
                        language.direction(),
                        revisions.isEmpty() ? 0 : revisions.getFirst().number(),
                        late,
                        versions(leaf, language, revisions, standing, visit)));
        return "knowledge/revisions";
    }

    private List<RevisionsView.Version> versions(
            Leaf leaf, LanguageTag language, List<Revision> revisions, Optional<Standing> standing, Visit visit) {
        var names = accounts.namesOf(
                revisions.stream().flatMap(one -> one.by().stream()).distinct().toList());
        var versions = new ArrayList<RevisionsView.Version>();
        for (int i = 0; i < revisions.size(); i++) {
            var revision = revisions.get(i);
            var before = i + 1 < revisions.size() ? revisions.get(i + 1).wording() : Wording.EMPTY;
            versions.add(new RevisionsView.Version(
                    revision.number(),
                    Telling.to(visit).moment(revision.made()),
                    revision.by().map(names::get).orElseGet(() -> visit.say("knowledge.nameless")),
                    i == 0
                            ? ""
                            : visit.link(leaf.desk() + "/revisions/" + revision.number() + "/restore") + "?in="
                                    + language,
                    state(revision, standing, visit),
                    i + 1 < revisions.size() ? TextViews.changes(before, revision.wording(), visit) : List.of()));
        }
        return versions;
    }

    private static String state(Revision revision, Optional<Standing> standing, Visit visit) {
        boolean published = standing.flatMap(Standing::published)
                .filter(number -> number == revision.number())
                .isPresent();
        return published ? visit.say("knowledge.mark.published") : "";
    }
}
