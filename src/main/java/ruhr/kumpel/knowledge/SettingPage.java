package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Where a page hangs, for whom it is, who answers for it.
@Controller
@RequestMapping("/{lang}/manage/pages/{id:[0-9a-z]{10}}/setting")
@Access(Access.For.AUTHORS)
class SettingPage {

    private static final int LONGEST_RESPONSIBLE = 120;

    private final LeafStore leaves;
    private final TextStore texts;
    private final Planting planting;
    private final Parents parents;
    private final PageDesks desks;
    private final CareStore cares;
    private final Carers carers;

    SettingPage(
            LeafStore leaves,
            TextStore texts,
            Planting planting,
            Parents parents,
            PageDesks desks,
            CareStore cares,
            Carers carers) {
        this.desks = desks;
        this.cares = cares;
        this.carers = carers;
        this.leaves = leaves;
        this.texts = texts;
        this.planting = planting;
        this.parents = parents;
    }

    /// @param parent short id, or nothing for the first level
    /// @param person id of somebody of the team, or nothing
    /// @param check a day, or nothing
    private record Typed(
            String parent,
            List<String> audiences,
            List<String> situations,
            String responsible,
            String person,
            String check) {

        Leaf.Setting setting() {
            return new Leaf.Setting(
                    chosen(Audience.values(), Audience::word, audiences),
                    chosen(Situation.values(), Situation::word, situations),
                    responsible);
        }

        Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            fields.put("parent", parent);
            fields.put("audiences", String.join(" ", audiences.stream().sorted().toList()));
            fields.put(
                    "situations", String.join(" ", situations.stream().sorted().toList()));
            fields.put("responsible", responsible);
            fields.put("person", person);
            fields.put("check", check);
            return fields;
        }

        private static <T> Set<T> chosen(T[] all, Function<T, String> word, List<String> wanted) {
            return Arrays.stream(all)
                    .filter(one -> wanted.contains(word.apply(one)))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String saved,
            Visit visit,
            Model model) {
        var leaf = desks.with(id, visit);
        var stored = stored(leaf, visit);
        return show(leaf, in, stored, new Problems(), Seen.of(stored.fields()), !saved.isEmpty(), visit, model);
    }

    @PostMapping
    String save(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "") List<String> audiences,
            @RequestParam(defaultValue = "") List<String> situations,
            @RequestParam(defaultValue = "") String responsible,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String check,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var leaf = desks.with(id, visit);
        var typed = new Typed(
                parent,
                audiences,
                situations,
                responsible.replaceAll("[\\p{Cntrl}\\s]+", " ").strip(),
                person,
                check);
        var problems = new Problems();
        if (typed.responsible().length() > LONGEST_RESPONSIBLE)
            problems.add(
                    "responsible",
                    visit.say(
                            "knowledge.text.too-long",
                            LONGEST_RESPONSIBLE,
                            typed.responsible().length()));
        var above = parents.with(parent, leaves.of(visit.portal()));
        if (!parent.isEmpty() && above.isEmpty()) problems.add("parent", visit.say("knowledge.setting.parent.unknown"));
        if (!parents.may(Optional.of(leaf), above, visit))
            problems.add("parent", visit.say("knowledge.setting.parent.yours"));
        var care = carers.read(person, check, leaf, problems, visit);
        var before = Seen.sent(seen);
        if (!problems.none()) return again(leaf, in, typed, problems, before, visit, model, response);
        var moving = planting.change(
                leaf,
                above.map(Leaf::id),
                typed.setting(),
                care,
                now -> before.still(stored(now, visit).fields()));
        return switch (moving) {
            case Moving.Moved _ ->
                "redirect:" + visit.link(leaf.desk() + "/setting") + "?saved=1&in=" + in(in, leaf, visit);
            case Moving.Outdated(var now) -> {
                var late = Seen.late(stored(now, visit).fields(), typed.fields(), problems, visit);
                yield again(leaf, in, typed, problems, late, visit, model, response);
            }
            case Moving.Refused(var why) -> {
                problems.add("parent", visit.say("knowledge.setting.parent." + why.word(), Tree.LEVELS));
                yield again(leaf, in, typed, problems, before, visit, model, response);
            }
        };
    }

    private String again(
            Leaf leaf,
            String in,
            Typed typed,
            Problems problems,
            Seen seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        response.setStatus(
                seen.late() ? HttpStatus.CONFLICT.value() : problems.status().value());
        return show(leaf, in, typed, problems, seen, false, visit, model);
    }

    private Typed stored(Leaf leaf, Visit visit) {
        var parent = leaves.of(visit.portal()).stream()
                .filter(one -> leaf.parent().equals(Optional.of(one.id())))
                .map(one -> one.shortId().value())
                .findFirst()
                .orElse("");
        var care = cares.of(leaf.id());
        return new Typed(
                parent,
                leaf.setting().audiences().stream().map(Audience::word).toList(),
                leaf.setting().situations().stream().map(Situation::word).toList(),
                leaf.setting().responsible(),
                care.person().map(PersonId::toString).orElse(""),
                care.checkOn().map(LocalDate::toString).orElse(""));
    }

    private static String in(String wished, Leaf leaf, Visit visit) {
        return DeskTabs.language(wished, leaf, visit).value();
    }

    private String show(
            Leaf leaf, String in, Typed typed, Problems problems, Seen seen, boolean saved, Visit visit, Model model) {
        var language = DeskTabs.language(in, leaf, visit);
        var title = visit.say(TreePage.title(leaf, texts.standings(leaf.id()))).value();
        model.addAttribute("page", Page.titled(title));
        model.addAttribute(
                "view",
                new SettingView(
                        title,
                        DeskTabs.of(leaf, language, visit),
                        visit.link(leaf.desk() + "/setting") + "?in=" + language,
                        visit.link(TreePage.PATH),
                        typed.parent(),
                        parents.of(leaf, visit),
                        Arrays.stream(Audience.values())
                                .map(one -> Choice.of(one.word(), visit.say("knowledge.audience." + one.word())))
                                .toList(),
                        typed.audiences(),
                        Arrays.stream(Situation.values())
                                .map(one -> Choice.of(one.word(), visit.say("knowledge.situation." + one.word())))
                                .toList(),
                        typed.situations(),
                        typed.responsible(),
                        carers.of(leaf, visit),
                        typed.person(),
                        typed.check(),
                        problems,
                        seen,
                        saved));
        return "knowledge/setting";
    }
}
