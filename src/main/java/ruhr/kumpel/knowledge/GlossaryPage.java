package ruhr.kumpel.knowledge;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The portal's glossary, as a list.
@Controller
@Access(Access.For.EDITORS)
class GlossaryPage {

    static final String PATH = TreePage.PATH + "/glossary";

    private final TermStore terms;
    private final Glossary glossary;

    GlossaryPage(TermStore terms, Glossary glossary) {
        this.terms = terms;
        this.glossary = glossary;
    }

    @GetMapping("/{lang}/manage/pages/glossary")
    String show(Visit visit, Model model) {
        var lines = terms.of(visit.portal()).stream()
                .map(term -> new GlossaryView.Line(
                        visit.link(PATH + "/" + term.id()),
                        visit.link(PATH + "/" + term.id() + "/removal"),
                        term.term(),
                        term.language().value(),
                        term.language().direction(),
                        term.note(),
                        term.words().entrySet().stream()
                                .map(one -> new GlossaryView.Said(
                                        one.getKey().ownName(),
                                        one.getKey().value(),
                                        one.getKey().direction(),
                                        one.getValue()))
                                .toList()))
                .toList();
        model.addAttribute("page", Page.titled(visit.say("knowledge.glossary.title")));
        model.addAttribute("view", new GlossaryView(visit.link(TreePage.PATH), visit.link(PATH + "/new"), lines));
        return "knowledge/glossary";
    }

    @PostMapping("/{lang}/manage/pages/glossary/{id:[0-9a-f-]{36}}/removal")
    String remove(@PathVariable UUID id, Visit visit) {
        if (!glossary.remove(id, visit.portal())) throw new NotFound();
        return "redirect:" + visit.link(PATH);
    }
}
