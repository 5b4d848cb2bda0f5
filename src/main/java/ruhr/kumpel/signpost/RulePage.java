package ruhr.kumpel.signpost;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// One rule of a step: for whom, from when to when, and what it says.
@Controller
@RequestMapping("/{lang}/manage/signpost/steps/{key}/{rule:\\d{1,2}}")
@Access(Access.For.EDITORS)
class RulePage {

    private static final List<String> DAYS = List.of("from", "until", "as-of");

    private final Drafting drafting;
    private final ConfirmationStore confirmations;
    private final EditPrinter printer;

    RulePage(Drafting drafting, ConfirmationStore confirmations, EditPrinter printer) {
        this.drafting = drafting;
        this.confirmations = confirmations;
        this.printer = printer;
    }

    static String path(String step, int rule) {
        return DeskPage.PATH + "/steps/" + step + "/" + rule;
    }

    /// A rule in its step, counted from one.
    private record Place(Step step, int number) {

        static Optional<Place> in(Signpost signpost, String key, int number) {
            return signpost.step(key)
                    .filter(step -> number >= 1 && number <= step.rules().size())
                    .map(step -> new Place(step, number));
        }

        Rule rule() {
            return step.rules().get(number - 1);
        }

        Step with(Rule rule, Step.Phase phase) {
            var rules = new ArrayList<>(step.rules());
            rules.set(number - 1, rule);
            return new Step(step.key(), phase, rules);
        }
    }

    @GetMapping
    String show(
            @PathVariable String key,
            @PathVariable int rule,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String done,
            Visit visit,
            Model model) {
        var signpost = drafting.newest(visit.portal());
        var place = Place.in(signpost, key, rule).orElseThrow(NotFound::new);
        var language = EditPrinter.language(in, signpost, visit);
        var fields = RuleForm.fields(place.step(), place.rule(), language);
        var seen = Seen.of(seen(place, language));
        return show(signpost, place, language, fields, new Problems(), seen, !done.isEmpty(), visit, model);
    }

    @PostMapping
    String save(
            @PathVariable String key,
            @PathVariable int rule,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var before = drafting.newest(visit.portal());
        var place = Place.in(before, key, rule).orElseThrow(NotFound::new);
        var language = EditPrinter.language(in, before, visit);
        var typing = new Typing(fields, language);
        var problems = problems(typing, language.equals(before.source()), visit);
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            var again = new Place(typed(before, place, typing), rule);
            return show(
                    before, again, language, fields.toSingleValueMap(), problems, Seen.sent(seen), false, visit, model);
        }
        var saving = drafting.save(
                visit.portal(),
                now -> Place.in(now, key, rule)
                        .filter(one -> Seen.sent(seen).still(seen(one, language)))
                        .isPresent(),
                now -> now.with(typed(now, Place.in(now, key, rule).orElseThrow(), typing)),
                visit.memberHere().person());
        return switch (saving) {
            case Drafting.Saving.Saved _ -> "redirect:" + visit.link(path(key, rule)) + "?done=saved&in=" + language;
            case Drafting.Saving.Outdated(var now) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                var stored = Place.in(now, key, rule).orElseThrow(NotFound::new);
                var again = new Place(typed(now, stored, typing), rule);
                var late = EditPrinter.late(
                        seen(stored, language),
                        fields.toSingleValueMap(),
                        again.rule().when(),
                        problems,
                        visit);
                yield show(now, again, language, fields.toSingleValueMap(), problems, late, false, visit, model);
            }
        };
    }

    private static Problems problems(Typing typing, boolean source, Visit visit) {
        var problems = new Problems();
        if (source && typing.text("title").isEmpty()) problems.add("title", visit.say("signpost.edit.title.missing"));
        if (typing.text("title").length() > QuestionForm.LONGEST)
            problems.add("title", visit.say("signpost.edit.too-long", QuestionForm.LONGEST));
        for (var day : DAYS) if (!typing.isDayOrNothing(day)) problems.add(day, visit.say("signpost.day.unknown"));
        if (!typing.text("due-many").isEmpty() && typing.number("due-many").isEmpty())
            problems.add("due-many", visit.say("signpost.edit.number"));
        if (!isAddress(typing.text("office-url"), false))
            problems.add("office-url", visit.say("signpost.edit.address"));
        for (int i = 0; i < RuleForm.LINKS; i++)
            if (!isAddress(typing.text("link-" + i + "-to"), true))
                problems.add("link-" + i + "-to", visit.say("signpost.edit.address"));
        return problems;
    }

    /// Of the net, or a path of this platform; nothing that a browser would run.
    private static boolean isAddress(String text, boolean pathsToo) {
        return text.isEmpty()
                || text.matches("https?://[^\\s\"<>]{4,400}")
                || (pathsToo && text.matches("/(?!/)[^\\s\"<>\\\\]{1,200}"));
    }

    /// One more rule beside this one, that says the same until it is changed: for a new act of parliament.
    @PostMapping("/copy")
    String copy(@PathVariable String key, @PathVariable int rule, Visit visit) {
        var place = Place.in(drafting.newest(visit.portal()), key, rule).orElseThrow(NotFound::new);
        drafting.save(
                visit.portal(),
                _ -> true,
                now -> now.with(copied(now, key, rule)),
                visit.memberHere().person());
        return "redirect:" + visit.link(path(key, place.step().rules().size() + 1));
    }

    private static Step copied(Signpost signpost, String key, int rule) {
        var place = Place.in(signpost, key, rule).orElseThrow(NotFound::new);
        var rules = new ArrayList<>(place.step().rules());
        rules.add(place.rule());
        return new Step(key, place.step().phase(), rules);
    }

    /// The last rule takes its step with it. Rules are known by their place, so only the one that she saw there goes:
    /// after the first press of two the next one has moved up.
    @PostMapping("/removal")
    String remove(
            @PathVariable String key,
            @PathVariable int rule,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var before = drafting.newest(visit.portal());
        if (Place.in(before, key, rule).isEmpty()) throw new NotFound();
        var language = EditPrinter.language(in, before, visit);
        var saving = drafting.save(
                visit.portal(),
                now -> Place.in(now, key, rule)
                        .filter(one -> Seen.sent(seen).still(seen(one, language)))
                        .isPresent(),
                now -> without(now, key, rule),
                visit.memberHere().person());
        if (saving instanceof Drafting.Saving.Saved) return "redirect:" + visit.link(DeskPage.PATH) + "?done=removed";
        response.setStatus(HttpStatus.CONFLICT.value());
        return show(key, rule, in, "", visit, model);
    }

    private static Signpost without(Signpost signpost, String key, int rule) {
        var place = Place.in(signpost, key, rule);
        if (place.isEmpty()) return signpost;
        var rules = new ArrayList<>(place.get().step().rules());
        rules.remove(rule - 1);
        return rules.isEmpty()
                ? signpost.withoutStep(key)
                : signpost.with(new Step(key, place.get().step().phase(), rules));
    }

    @PostMapping("/up")
    String up(@PathVariable String key, @PathVariable int rule, Visit visit) {
        if (Place.in(drafting.newest(visit.portal()), key, rule).isEmpty()) throw new NotFound();
        drafting.save(
                visit.portal(),
                _ -> true,
                now -> now.stepUp(key),
                visit.memberHere().person());
        return "redirect:" + visit.link(DeskPage.PATH);
    }

    /// "It is right": for what the rule says in this language, and for those words alone.
    @PostMapping("/confirmation")
    String confirm(
            @PathVariable String key,
            @PathVariable int rule,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String print,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var signpost = drafting.newest(visit.portal());
        var place = Place.in(signpost, key, rule).orElseThrow(NotFound::new);
        var language = EditPrinter.language(in, signpost, visit);
        if (!place.rule().advice().print(language).equals(print)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(key, rule, in, "", visit, model);
        }
        drafting.confirm(visit.portal(), language, print, visit.memberHere().person());
        return "redirect:" + visit.link(path(key, rule)) + "?done=confirmed&in=" + language;
    }

    private static Step typed(Signpost signpost, Place place, Typing typing) {
        boolean source = typing.in().equals(signpost.source());
        return place.with(
                RuleForm.typed(place.rule(), typing, source, signpost.questions()),
                source ? phase(typing, place.step().phase()) : place.step().phase());
    }

    private static Step.Phase phase(Typing typing, Step.Phase before) {
        for (var phase : Step.Phase.values()) if (phase.word().equals(typing.text("phase"))) return phase;
        return before;
    }

    private static Map<String, String> seen(Place place, LanguageTag in) {
        var seen = RuleForm.fields(place.step(), place.rule(), in);
        seen.put(EditPrinter.WHEN, EditPrinter.text(place.rule().when()));
        return seen;
    }

    private String show(
            Signpost signpost,
            Place place,
            LanguageTag in,
            Map<String, String> fields,
            Problems problems,
            Seen seen,
            boolean saved,
            Visit visit,
            Model model) {
        boolean source = in.equals(signpost.source());
        var here = path(place.step().key(), place.number());
        var advice = place.rule().advice();
        var print = advice.print(in);
        boolean confirmed = confirmations.confirmed(visit.portal(), in).contains(print);
        var view = new EditView(
                visit.say("signpost.edit.step"),
                source,
                in.value(),
                in.direction(),
                EditPrinter.languages(here, in, visit),
                rules(place, in, visit),
                fields,
                source ? Map.of() : RuleForm.fields(place.step(), place.rule(), signpost.source()),
                source
                        ? Math.min(advice.links().size() + 1, RuleForm.LINKS)
                        : advice.links().size(),
                source ? ConditionForm.view(place.rule().when(), signpost.questions(), visit) : List.of(),
                phases(visit),
                days(signpost, visit),
                confirmed || advice.title().exactly(in).isEmpty() ? Optional.empty() : Optional.of(print),
                new EditView.Ways(
                        visit.link(here) + "?in=" + in,
                        visit.link(DeskPage.PATH),
                        visit.link(here) + "/removal",
                        visit.link(here) + "/copy",
                        visit.link(here) + "/confirmation?in=" + in),
                problems,
                seen,
                saved);
        return printer.show("signpost/edit-rule", view, visit, model);
    }

    private static List<Tab> rules(Place place, LanguageTag in, Visit visit) {
        return IntStream.rangeClosed(1, place.step().rules().size())
                .mapToObj(i -> Tab.of(
                                visit.say("signpost.edit.rule", i),
                                visit.link(path(place.step().key(), i)) + "?in=" + in)
                        .current(i == place.number()))
                .toList();
    }

    private static List<Choice> phases(Visit visit) {
        return Arrays.stream(Step.Phase.values())
                .map(one -> Choice.of(one.word(), visit.say("signpost.phase." + one.word())))
                .toList();
    }

    private static List<Choice> days(Signpost signpost, Visit visit) {
        return signpost.questions().stream()
                .filter(one -> one.kind() == Question.Kind.DAY)
                .map(one -> Choice.of(one.key(), visit.say(one.words()).value()))
                .toList();
    }
}
