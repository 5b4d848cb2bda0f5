package ruhr.kumpel.pinboard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// The words of a posting in one more language.
@Controller
@Access(Access.For.MEMBERS)
class TranslationPage {

    private final Mine mine;
    private final Postings postings;

    TranslationPage(Mine mine, Postings postings) {
        this.mine = mine;
        this.postings = postings;
    }

    @GetMapping("/{lang}/pinboard/{slugAndId}/translation")
    String present(
            @PathVariable String slugAndId, @RequestParam(defaultValue = "") String in, Visit visit, Model model) {
        var posting = mine.written(slugAndId, visit);
        var language = language(in, posting, visit);
        var said = said(posting, language);
        return show(posting, language, said, new Problems(), Seen.of(said), visit, model);
    }

    @PostMapping("/{lang}/pinboard/{slugAndId}/translation")
    String save(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var posting = mine.written(slugAndId, visit);
        var language = language(in, posting, visit);
        var typed = Map.of("title", Typed.line(title), "text", Typed.text(text));
        var problems = problems(typed, visit);
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return show(posting, language, typed, problems, Seen.sent(seen), visit, model);
        }
        var outdated = postings.translate(
                posting.id(),
                now -> Seen.sent(seen).still(said(now, language)),
                language,
                typed.getOrDefault("title", ""),
                typed.getOrDefault("text", ""),
                visit.may(Role.EDITOR));
        if (outdated.isEmpty()) return "redirect:" + visit.link(posting.path());
        var late = Seen.late(said(outdated.get(), language), typed, problems, visit);
        response.setStatus(problems.status().value());
        return show(posting, language, typed, problems, late, visit, model);
    }

    private static Problems problems(Map<String, String> typed, Visit visit) {
        var problems = new Problems();
        typed.forEach((field, words) -> {
            int most = field.equals("title") ? Content.LONGEST_TITLE : Content.LONGEST_TEXT;
            if (words.isEmpty()) problems.add(field, visit.say("pinboard.form." + field + ".missing"));
            if (words.length() > most) problems.add(field, visit.say("pinboard.form.too-long", most));
        });
        return problems;
    }

    /// Another one than it was written in.
    private static LanguageTag language(String tag, Posting posting, Visit visit) {
        return visit.site()
                .language(tag)
                .filter(one -> !one.equals(posting.content().source()))
                .orElseThrow(NotFound::new);
    }

    private static Map<String, String> said(Posting posting, LanguageTag language) {
        return Map.of(
                "title", posting.content().title().exactly(language).orElse(""),
                "text", posting.content().text().exactly(language).orElse(""));
    }

    private static String show(
            Posting posting,
            LanguageTag language,
            Map<String, String> said,
            Problems problems,
            Seen seen,
            Visit visit,
            Model model) {
        var content = posting.content();
        var name = Telling.to(visit).language(language);
        var original = content.title().in(content.source());
        model.addAttribute(
                "page",
                Page.titled(visit.say("pinboard.translation.title", name))
                        .hidden()
                        .below(visit.say("pinboard.title"), PinboardPage.PATH)
                        .below(original.value(), posting.path()));
        model.addAttribute(
                "view",
                new TranslationView(
                        visit.link(posting.path() + "/translation"),
                        visit.link(posting.path()),
                        language.value(),
                        language.direction(),
                        original,
                        content.text().in(content.source()).paragraphs(),
                        said.getOrDefault("title", ""),
                        said.getOrDefault("text", ""),
                        problems,
                        seen));
        return "pinboard/translation";
    }
}
