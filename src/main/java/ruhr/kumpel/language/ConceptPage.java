package ruhr.kumpel.language;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// One concept of the vocabulary: said anew, left out (without a term), or given back to what stands below.
@Controller
@Access(value = Access.For.EDITORS, on = Access.On.BOTH)
class ConceptPage {

    static final String NEW = VocabularyPage.PATH + "/new";
    private static final String ONE = VocabularyPage.PATH + "/concepts/";
    private static final String SAVED = VocabularyPage.PATH + "?saved=1";

    private final Concepts concepts;

    ConceptPage(Concepts concepts) {
        this.concepts = concepts;
    }

    static String path(String key) {
        return ONE + key;
    }

    @GetMapping("/{lang}" + NEW)
    String begin(Visit visit, Model model) {
        return show(
                NEW, visit.say("language.concept.new"), ConceptForm.sent(Map.of()), "", new Problems(), visit, model);
    }

    @PostMapping("/{lang}" + NEW)
    String add(@RequestParam Map<String, String> fields, Visit visit, Model model, HttpServletResponse response) {
        var form = ConceptForm.sent(fields);
        var problems = form.check(visit);
        if (form.isEmpty()) problems.add("de", visit.say("language.concept.empty"));
        if (problems.none()
                && concepts.add(portal(visit), new Concept(key(form), form.terms()))
                        instanceof Wording.Taken(var other))
            problems.add("en", visit.say("language.concept.taken", other.name(visit.language())));
        if (problems.none()) return "redirect:" + visit.link(SAVED);
        response.setStatus(problems.status().value());
        return show(NEW, visit.say("language.concept.new"), form, "", problems, visit, model);
    }

    @GetMapping("/{lang}" + ONE + "{key}")
    String show(@PathVariable String key, Visit visit, Model model) {
        var concept = concepts.with(portal(visit), key).orElseThrow(NotFound::new);
        return show(
                concept,
                new ConceptForm(VocabularyPrinter.fields(concept)),
                VocabularyPrinter.seen(concept).value(),
                new Problems(),
                visit,
                model);
    }

    @PostMapping("/{lang}" + ONE + "{key}")
    String save(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String deed,
            @RequestParam Map<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var before = concepts.with(portal(visit), key).orElseThrow(NotFound::new);
        if (deed.equals("forget")) {
            concepts.forget(portal(visit), key);
            return "redirect:" + visit.link(SAVED);
        }
        var form = ConceptForm.sent(fields);
        var problems = form.check(visit);
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return show(before, form, seen, problems, visit, model);
        }
        return switch (concepts.put(
                portal(visit),
                now -> VocabularyPrinter.seen(now).value().equals(seen),
                new Concept(key, form.terms()))) {
            case Wording.Worded _ -> "redirect:" + visit.link(SAVED);
            case Wording.Taken(var other) ->
                throw new IllegalStateException("Is " + key + " also " + other.key() + "?");
            case Wording.Outdated(var now) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                var late = ruhr.kumpel.web.Seen.late(VocabularyPrinter.fields(now), form.fields(), problems, visit);
                yield show(now, form, late.value(), problems, visit, model);
            }
        };
    }

    private String show(Concept concept, ConceptForm form, String seen, Problems problems, Visit visit, Model model) {
        var title = visit.say("language.concept.title", concept.name(visit.language()));
        return show(path(concept.key()), title, form, seen, problems, visit, model);
    }

    private String show(
            String path, String title, ConceptForm form, String seen, Problems problems, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(title));
        model.addAttribute(
                "view", VocabularyPrinter.form(path, title, form.fields(), seen, back(path, visit), problems, visit));
        return "language/concept";
    }

    /// Only what is one's own can be given up.
    private Optional<String> back(String path, Visit visit) {
        var key = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals(NEW) || !concepts.isOwn(portal(visit), key)) return Optional.empty();
        return Optional.of(visit.say(
                concepts.standsBelow(portal(visit), key) ? "language.concept.back" : "language.concept.remove"));
    }

    private static Optional<PortalId> portal(Visit visit) {
        return visit.site().portal();
    }

    /// Of the first English term, else of the first one there is.
    private static String key(ConceptForm form) {
        var terms = form.terms();
        var english = terms.getOrDefault(ruhr.kumpel.kernel.LanguageTag.ENGLISH, List.of());
        var first = english.isEmpty()
                ? terms.values().stream().flatMap(List::stream).findFirst().orElseThrow()
                : english.getFirst();
        return Slug.of(first, "concept-" + ShortId.next()).value();
    }
}
