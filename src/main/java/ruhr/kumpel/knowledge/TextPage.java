package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// A page's words in one language: written, handed to somebody else to look at, published.
@Controller
@RequestMapping("/{lang}/manage/pages/{id:[0-9a-z]{10}}")
@Access(Access.For.AUTHORS)
class TextPage {

    private final PageDesks desks;
    private final TextStore texts;
    private final Writing writing;
    private final TextViews views;

    TextPage(PageDesks desks, TextStore texts, Writing writing, TextViews views) {
        this.desks = desks;
        this.texts = texts;
        this.writing = writing;
        this.views = views;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String done,
            Visit visit,
            Model model) {
        var leaf = desks.with(id, visit);
        var language = DeskTabs.language(in, leaf, visit);
        var newest = texts.newest(leaf.id(), language);
        var wording = newest.map(Revision::wording).orElse(Wording.EMPTY);
        var form = new TextViews.Form(
                wording,
                false,
                views.isComplete(leaf, language, newest),
                new Problems(),
                Seen.of(wording.fields()),
                done);
        return show(leaf, language, form, visit, model);
    }

    @PostMapping
    String save(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String deed,
            @RequestParam Map<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var leaf = desks.with(id, visit);
        var language = DeskTabs.language(in, leaf, visit);
        var typed =
                new Writing.Typed(Wording.typed(fields), fields.containsKey("minor"), fields.containsKey("complete"));
        var problems = new TextCheck(visit).of(typed.wording());
        if (!problems.none()) return again(leaf, language, typed, problems, Seen.sent(seen), visit, model, response);
        var saving = writing.save(
                leaf,
                language,
                typed,
                now -> Seen.sent(seen).still(now.fields()),
                Deed.of(deed),
                visit.memberHere().person());
        return switch (saving) {
            case Saving.Outdated(var now) -> {
                var late = Seen.late(now.fields(), typed.wording().fields(), problems, visit);
                yield again(leaf, language, typed, problems, late, visit, model, response);
            }
            case Saving.Saved _ -> "redirect:" + back(leaf, language, Deed.of(deed), visit);
        };
    }

    /// Publishes the newest revision as it is, or says that it is right as it stands.
    @PostMapping("/publication")
    String publish(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "0") int number,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var leaf = desks.with(id, visit);
        var language = DeskTabs.language(in, leaf, visit);
        if (writing.publish(leaf, language, number, visit.memberHere().person()))
            return "redirect:" + back(leaf, language, Deed.PUBLISH, visit);
        response.setStatus(HttpStatus.CONFLICT.value());
        return show(id, language.value(), "late", visit, model);
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable String id, @RequestParam(defaultValue = "") String in, Visit visit) {
        var leaf = desks.with(id, visit);
        var language = DeskTabs.language(in, leaf, visit);
        writing.withdraw(leaf, language);
        return "redirect:" + visit.link(leaf.desk()) + "?done=withdrawn&in=" + language;
    }

    private static String back(Leaf leaf, LanguageTag language, Deed deed, Visit visit) {
        return visit.link(leaf.desk()) + "?done="
                + switch (deed) {
                    case SAVE -> "saved";
                    case SUBMIT -> "submitted";
                    case PUBLISH -> "published";
                }
                + "&in=" + language;
    }

    private String again(
            Leaf leaf,
            LanguageTag language,
            Writing.Typed typed,
            Problems problems,
            Seen seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        response.setStatus(
                seen.late() ? HttpStatus.CONFLICT.value() : problems.status().value());
        var form = new TextViews.Form(typed.wording(), typed.minor(), typed.complete(), problems, seen, "");
        return show(leaf, language, form, visit, model);
    }

    private String show(Leaf leaf, LanguageTag language, TextViews.Form form, Visit visit, Model model) {
        var view = views.of(leaf, language, form, visit);
        model.addAttribute("page", Page.titled(view.title()).script("markdown"));
        model.addAttribute("view", view);
        return "knowledge/text";
    }
}
