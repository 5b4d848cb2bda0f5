package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Begins a page: a title, a language, a place. All else is written on the page's own desk.
@Controller
@Access(Access.For.AUTHORS)
class NewPage {

    private final LeafStore leaves;
    private final Planting planting;
    private final Parents parents;

    NewPage(LeafStore leaves, Planting planting, Parents parents) {
        this.leaves = leaves;
        this.planting = planting;
        this.parents = parents;
    }

    @GetMapping("/{lang}/manage/pages/new")
    String blank(@RequestParam(defaultValue = "") String below, Visit visit, Model model) {
        return show("", visit.site().defaultLanguage(), below, new Problems(), visit, model);
    }

    @PostMapping("/{lang}/manage/pages/new")
    String begin(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String parent,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var language = language(source, visit);
        var words = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var problems = new Problems();
        if (words.isEmpty()) problems.add("title", visit.say("knowledge.text.title.missing"));
        if (words.length() > Wording.LONGEST_TITLE)
            problems.add("title", visit.say("knowledge.text.too-long", Wording.LONGEST_TITLE, words.length()));
        if (!parents.may(Optional.empty(), parents.with(parent, leaves.of(visit.portal())), visit))
            problems.add("parent", visit.say("knowledge.setting.parent.yours"));
        var choices = parents.forNew(visit);
        if (!parent.isEmpty() && choices.stream().noneMatch(one -> one.value().equals(parent)))
            problems.add("parent", visit.say("knowledge.setting.parent.unknown"));
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return show(title, language, parent, problems, visit, model);
        }
        var leaf = planting.begin(
                visit.portal(),
                language,
                words,
                parents.with(parent, leaves.of(visit.portal())),
                visit.memberHere().person());
        return "redirect:" + visit.link(leaf.desk());
    }

    private static LanguageTag language(String source, Visit visit) {
        return visit.site().language(source).orElse(visit.site().defaultLanguage());
    }

    private String show(String title, LanguageTag source, String parent, Problems problems, Visit visit, Model model) {
        List<Choice> languages = visit.site().languages().stream()
                .map(one -> Choice.of(one.value(), one.ownName()))
                .toList();
        model.addAttribute("page", Page.titled(visit.say("knowledge.new.title")));
        model.addAttribute(
                "view",
                new NewView(
                        visit.link(TreePage.PATH + "/new"),
                        visit.link(TreePage.PATH),
                        title,
                        source.value(),
                        languages,
                        parent,
                        parents.forNew(visit),
                        problems));
        return "knowledge/new";
    }
}
