package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// One term of the glossary: what it means and what it is called in each language.
@Controller
@RequestMapping("/{lang}/manage/pages/glossary")
@Access(Access.For.EDITORS)
class TermPage {

    private final TermStore terms;
    private final Glossary glossary;

    TermPage(TermStore terms, Glossary glossary) {
        this.terms = terms;
        this.glossary = glossary;
    }

    @GetMapping("/new")
    String blank(Visit visit, Model model) {
        var term = new Term(Ids.next(), visit.site().defaultLanguage(), "", "", Map.of());
        return show("/new", term.fields(), new Problems(), Seen.sent(""), visit, model);
    }

    @PostMapping("/new")
    String add(@RequestParam Map<String, String> fields, Visit visit, Model model, HttpServletResponse response) {
        var term = typed(Ids.next(), fields, visit);
        var problems = check(term, visit);
        if (problems.none()
                && glossary.add(
                                term,
                                visit.portal(),
                                Optional.of(visit.memberHere().person()))
                        instanceof TermSaving.Taken) problems.add("term", visit.say("knowledge.glossary.taken"));
        if (problems.none()) return "redirect:" + visit.link(GlossaryPage.PATH);
        response.setStatus(problems.status().value());
        return show("/new", term.fields(), problems, Seen.sent(""), visit, model);
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    String show(@PathVariable UUID id, Visit visit, Model model) {
        var stored = terms.with(id, visit.portal()).orElseThrow(NotFound::new).fields();
        return show("/" + id, stored, new Problems(), Seen.of(stored), visit, model);
    }

    @PostMapping("/{id:[0-9a-f-]{36}}")
    String save(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam Map<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        if (terms.with(id, visit.portal()).isEmpty()) throw new NotFound();
        var term = typed(id, fields, visit);
        var problems = check(term, visit);
        var sent = Seen.sent(seen);
        var before = sent;
        if (problems.none())
            switch (glossary.change(
                    term,
                    visit.portal(),
                    now -> sent.still(now.fields()),
                    visit.memberHere().person())) {
                case TermSaving.Saved _ -> {
                    return "redirect:" + visit.link(GlossaryPage.PATH);
                }
                case TermSaving.Gone _ -> throw new NotFound();
                case TermSaving.Taken _ -> problems.add("term", visit.say("knowledge.glossary.taken"));
                case TermSaving.Outdated(var now) -> before = Seen.late(now.fields(), term.fields(), problems, visit);
            }
        response.setStatus(
                before.late() ? HttpStatus.CONFLICT.value() : problems.status().value());
        return show("/" + id, term.fields(), problems, before, visit, model);
    }

    private static Term typed(UUID id, Map<String, String> fields, Visit visit) {
        var words = new LinkedHashMap<LanguageTag, String>();
        for (var language : Easy.written(visit.site()))
            Optional.of(line(fields, "words-" + language))
                    .filter(said -> !said.isEmpty())
                    .ifPresent(said -> words.put(language, said));
        var language = visit.site()
                .language(line(fields, "language"))
                .orElse(visit.site().defaultLanguage());
        words.remove(language);
        return new Term(id, language, line(fields, "term"), line(fields, "note"), words);
    }

    private static String line(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static Problems check(Term term, Visit visit) {
        var problems = new Problems();
        if (term.term().isEmpty()) problems.add("term", visit.say("knowledge.glossary.missing"));
        atMost(Term.LONGEST_TERM, "term", term.term(), problems, visit);
        atMost(Term.LONGEST_NOTE, "note", term.note(), problems, visit);
        term.words()
                .forEach((language, said) -> atMost(Term.LONGEST_WORDS, "words-" + language, said, problems, visit));
        return problems;
    }

    private static void atMost(int length, String field, String text, Problems problems, Visit visit) {
        if (text.length() > length) problems.add(field, visit.say("knowledge.text.too-long", length, text.length()));
    }

    private static String show(
            String end, Map<String, String> values, Problems problems, Seen seen, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say(end.equals("/new") ? "knowledge.glossary.new" : "knowledge.glossary.edit")));
        model.addAttribute(
                "view",
                new TermView(
                        visit.link(GlossaryPage.PATH + end),
                        visit.link(GlossaryPage.PATH),
                        !end.equals("/new"),
                        values.getOrDefault("language", ""),
                        visit.site().languages().stream()
                                .map(one -> Choice.of(one.value(), one.ownName()))
                                .toList(),
                        values.getOrDefault("term", ""),
                        values.getOrDefault("note", ""),
                        Easy.written(visit.site()).stream()
                                .filter(one -> !one.value().equals(values.get("language")))
                                .map(one -> new TermView.Words(
                                        "words-" + one,
                                        one.ownName(),
                                        one.value(),
                                        one.direction(),
                                        values.getOrDefault("words-" + one, "")))
                                .toList(),
                        problems,
                        seen));
        return "knowledge/term";
    }
}
