package ruhr.kumpel.language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Visit;

/// Which terms mean the same when somebody searches: of a portal; on the bare host of all portals.
@Controller
@Access(value = Access.For.EDITORS, on = Access.On.BOTH)
class VocabularyPage {

    static final String PATH = "/manage/vocabulary";
    private static final int PER_PAGE = 40;

    private final Concepts concepts;

    VocabularyPage(Concepts concepts) {
        this.concepts = concepts;
    }

    @GetMapping("/{lang}" + PATH)
    String show(
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String saved,
            Visit visit,
            Model model) {
        var letters = find.length() > 100 ? find.substring(0, 100) : find;
        var found = concepts.found(visit.site().portal(), letters, visit.language());
        int last = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
        int shown = Math.clamp(page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1, 1, last);
        model.addAttribute("page", Page.titled(visit.say("language.vocabulary.title")));
        model.addAttribute(
                "view",
                VocabularyPrinter.list(
                        found.subList((shown - 1) * PER_PAGE, Math.min(found.size(), shown * PER_PAGE)),
                        found.size(),
                        letters,
                        new Paging(shown, last, to -> VocabularyPrinter.address(letters, to, visit)),
                        !saved.isEmpty(),
                        key -> concepts.isOwn(visit.site().portal(), key),
                        visit));
        return "language/vocabulary";
    }
}
