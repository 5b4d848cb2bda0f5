package ruhr.kumpel.language;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Where the operator changes words without a release. They hold on all portals, so managers may not.
@Controller
@Access(value = Access.For.OPERATORS, on = Access.On.BOTH)
class WordsPage {

    private final WordBook book;
    private final Languages languages;

    WordsPage(WordBook book, Languages languages) {
        this.book = book;
        this.languages = languages;
    }

    @GetMapping("/{lang}/manage/words")
    String show(
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "") String saved,
            Visit visit,
            Model model) {
        return show(edited(in, visit), find, "", "", new Problems(), !saved.isEmpty(), visit, model);
    }

    @PostMapping("/{lang}/manage/words")
    String save(
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var language = edited(in, visit);
        var typed = text.replace("\r\n", "\n").strip();
        var by = visit.memberHere().person();
        var problems = new Problems();
        switch (book.put(language, key, now -> WordsPrinter.seen(now).value().equals(seen), typed, by)) {
            case Rewording.Reworded _ -> {
                return "redirect:" + visit.link(WordsPrinter.address(language, find) + "&saved=1");
            }
            case Rewording.Outdated(var now) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                Seen.tell(WordsPrinter.field(key), now, problems, visit);
            }
            case Rewording.Wrong(var problem) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                problems.add(WordsPrinter.field(key), visit.say(problem));
            }
        }
        return show(language, find, key, text, problems, false, visit, model);
    }

    @PostMapping("/{lang}/manage/words/languages")
    String add(
            @RequestParam(defaultValue = "") String tag,
            @RequestParam(defaultValue = "") String name,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var language = LanguageTag.parse(tag.strip());
        if (language.isPresent() && !name.isBlank() && name.strip().length() <= 60) {
            languages.add(language.get(), name, visit.memberHere().person());
            return "redirect:" + visit.link(WordsPrinter.address(language.get(), ""));
        }
        var problems = new Problems();
        problems.add("tag", visit.say("language.words.add.wrong"));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(edited("", visit), "", "", "", problems, false, visit, model);
    }

    private LanguageTag edited(String in, Visit visit) {
        return LanguageTag.parse(in)
                .filter(tag -> languages.with(tag).isPresent())
                .orElse(visit.language());
    }

    private String show(
            LanguageTag language,
            String find,
            String typedKey,
            String typed,
            Problems problems,
            boolean saved,
            Visit visit,
            Model model) {
        model.addAttribute("page", Page.titled(visit.say("language.words.title")));
        model.addAttribute(
                "view",
                WordsPrinter.view(
                        book.found(language, find),
                        languages.all(),
                        language,
                        find,
                        typedKey,
                        typed,
                        problems,
                        saved,
                        visit));
        return "language/words";
    }
}
