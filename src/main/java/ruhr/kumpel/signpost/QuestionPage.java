package ruhr.kumpel.signpost;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// One question of the signpost, its answers, and when it is asked.
@Controller
@RequestMapping("/{lang}/manage/signpost/questions/{key}")
@Access(Access.For.EDITORS)
class QuestionPage {

    private static final String PATH = DeskPage.PATH + "/questions/";

    private final Drafting drafting;
    private final EditPrinter printer;

    QuestionPage(Drafting drafting, EditPrinter printer) {
        this.drafting = drafting;
        this.printer = printer;
    }

    @GetMapping
    String show(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String done,
            Visit visit,
            Model model) {
        var signpost = drafting.newest(visit.portal());
        var question = question(signpost, key);
        var language = EditPrinter.language(in, signpost, visit);
        var fields = QuestionForm.fields(question, language);
        var seen = Seen.of(seen(signpost, key, language));
        return show(signpost, question, language, fields, new Problems(), seen, !done.isEmpty(), visit, model);
    }

    @PostMapping
    String save(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var before = drafting.newest(visit.portal());
        question(before, key);
        var language = EditPrinter.language(in, before, visit);
        var typing = new Typing(fields, language);
        var problems = new Problems();
        if (language.equals(before.source()) && typing.text("words").isEmpty())
            problems.add("words", visit.say("signpost.edit.words.missing"));
        for (var name : fields.keySet())
            if ((name.equals("words") || name.startsWith("option-"))
                    && typing.text(name).length() > QuestionForm.LONGEST)
                problems.add(name, visit.say("signpost.edit.too-long", QuestionForm.LONGEST));
        var typed = typed(before, key, typing);
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return show(
                    before, typed, language, fields.toSingleValueMap(), problems, Seen.sent(seen), false, visit, model);
        }
        var saving = drafting.save(
                visit.portal(),
                now -> now.question(key).isPresent() && Seen.sent(seen).still(seen(now, key, language)),
                now -> now.with(typed(now, key, typing)),
                visit.memberHere().person());
        return switch (saving) {
            case Drafting.Saving.Saved _ -> "redirect:" + visit.link(PATH + key) + "?done=saved&in=" + language;
            case Drafting.Saving.Outdated(var now) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                var late = EditPrinter.late(
                        seen(now, key, language), fields.toSingleValueMap(), typed.when(), problems, visit);
                yield show(now, typed, language, fields.toSingleValueMap(), problems, late, false, visit, model);
            }
        };
    }

    @PostMapping("/up")
    String up(@PathVariable String key, Visit visit) {
        drafting.save(
                visit.portal(),
                _ -> true,
                now -> now.questionUp(key),
                visit.memberHere().person());
        return "redirect:" + visit.link(DeskPage.PATH);
    }

    /// Conditions that name it are left as they are; the checker says so.
    @PostMapping("/removal")
    String remove(@PathVariable String key, Visit visit) {
        question(drafting.newest(visit.portal()), key);
        drafting.save(
                visit.portal(),
                _ -> true,
                now -> now.withoutQuestion(key),
                visit.memberHere().person());
        return "redirect:" + visit.link(DeskPage.PATH) + "?done=removed";
    }

    private static Question typed(Signpost signpost, String key, Typing typing) {
        var before = signpost.question(key).orElseThrow(NotFound::new);
        return QuestionForm.typed(before, typing, typing.in().equals(signpost.source()), earlier(signpost, key));
    }

    private static List<Question> earlier(Signpost signpost, String key) {
        return signpost.questions().stream()
                .takeWhile(one -> !one.key().equals(key))
                .toList();
    }

    /// All that the form shows, with what it depends on.
    private static Map<String, String> seen(Signpost signpost, String key, LanguageTag in) {
        var question = signpost.question(key).orElseThrow(NotFound::new);
        var seen = QuestionForm.fields(question, in);
        seen.put(EditPrinter.WHEN, EditPrinter.text(question.when()));
        return seen;
    }

    private static Question question(Signpost signpost, String key) {
        return signpost.question(key).orElseThrow(NotFound::new);
    }

    private String show(
            Signpost signpost,
            Question question,
            LanguageTag in,
            Map<String, String> fields,
            Problems problems,
            Seen seen,
            boolean saved,
            Visit visit,
            Model model) {
        boolean source = in.equals(signpost.source());
        var path = visit.link(PATH + question.key());
        var view = new EditView(
                visit.say("signpost.edit.question"),
                source,
                in.value(),
                in.direction(),
                EditPrinter.languages(PATH + question.key(), in, visit),
                List.of(),
                fields,
                source ? Map.of() : QuestionForm.fields(question, signpost.source()),
                source
                        ? Math.min(question.options().size() + 3, QuestionForm.ROWS)
                        : question.options().size(),
                source ? ConditionForm.view(question.when(), earlier(signpost, question.key()), visit) : List.of(),
                kinds(visit),
                List.of(),
                Optional.empty(),
                new EditView.Ways(path + "?in=" + in, visit.link(DeskPage.PATH), path + "/removal", "", ""),
                problems,
                seen,
                saved);
        return printer.show("signpost/edit-question", view, visit, model);
    }

    private static List<Choice> kinds(Visit visit) {
        return Arrays.stream(Question.Kind.values())
                .map(one -> Choice.of(one.word(), visit.say("signpost.kind." + one.word())))
                .toList();
    }

    /// What a new one is before anybody writes it.
    static Question blank(String key, LanguageTag source, String words) {
        return new Question(
                key, Question.Kind.ONE, Localized.of(source, words), Localized.EMPTY, List.of(), Condition.ALWAYS);
    }
}
