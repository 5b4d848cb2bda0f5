package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// One section that a town says its own way: written, and decided about when the region has changed it.
@Controller
@RequestMapping("/{lang}/manage/towns/{town}/pages/{id:[0-9a-z]{10}}/sections/{section}")
@Access(Access.For.AUTHORS)
class OwnPage {

    /// Keys of sections that only a town has begin like this.
    static final String ADDED = "own-";

    private final TownDesks desks;
    private final TownReading reading;
    private final LeafStore leaves;
    private final TextStore texts;
    private final OwnStore store;
    private final OwnSections sections;

    OwnPage(
            TownDesks desks,
            TownReading reading,
            LeafStore leaves,
            TextStore texts,
            OwnStore store,
            OwnSections sections) {
        this.desks = desks;
        this.reading = reading;
        this.leaves = leaves;
        this.texts = texts;
        this.store = store;
        this.sections = sections;
    }

    /// @param chapter of the region, if it has one there
    private record Here(
            OwnSections.Place place, Optional<Chapters.Chapter> chapter, Chapters region, Optional<OwnSection> own) {

        boolean added() {
            return place.kind() == OwnSection.Kind.ADDED;
        }

        String path() {
            return TownPagesPage.path(place.town(), place.leaf());
        }
    }

    @GetMapping
    String show(
            @PathVariable String town,
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String in,
            Visit visit,
            Model model) {
        var here = here(town, id, section, visit);
        var language = language(in, here, visit);
        var now = now(here, language);
        return show(here, language, now, new Problems(), Seen.of(now.fields()), visit, model);
    }

    @PostMapping
    String save(
            @PathVariable String town,
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String deed,
            @RequestParam Map<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var here = here(town, id, section, visit);
        var language = language(in, here, visit);
        var typed = OwnWording.typed(fields);
        var sent = Seen.sent(seen);
        var before = sent;
        var problems = check(typed, here, visit);
        if (problems.none()) {
            boolean publish = Deed.of(deed) == Deed.PUBLISH;
            var saving = sections.save(
                    here.place(),
                    language,
                    typed,
                    now -> sent.still(now.fields()),
                    publish,
                    visit.memberHere().person());
            switch (saving) {
                case OwnSaving.Saved _ -> {
                    return "redirect:" + visit.link(here.path()) + "?done=" + (publish ? "published" : "saved") + "#"
                            + section;
                }
                case OwnSaving.Outdated(var now) -> before = Seen.late(now.fields(), typed.fields(), problems, visit);
            }
        }
        response.setStatus(problems.status().value());
        return show(here, language, typed, problems, before, visit, model);
    }

    /// @param region the revision that she has read
    @PostMapping("/decision")
    String decide(
            @PathVariable String town,
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam(defaultValue = "0") int region,
            @RequestParam(defaultValue = "") String deed,
            Visit visit) {
        var here = here(town, id, section, visit);
        var own = here.own().orElseThrow(NotFound::new);
        var wanted = TownDeed.of(deed).orElseThrow(NotFound::new);
        boolean done = sections.decide(
                here.place().leaf(), own, wanted, region, visit.memberHere().person());
        return "redirect:" + visit.link(here.path()) + "?done=" + (done ? deed.toLowerCase(Locale.ROOT) : "late") + "#"
                + section;
    }

    private Here here(String town, String id, String section, Visit visit) {
        var desk = desks.with(town, visit);
        var leaf = leaves.with(new ShortId(id), visit.portal()).orElseThrow(NotFound::new);
        var regional = Optional.ofNullable(texts.published(leaf).get(leaf.source()));
        var region = Chapters.of(regional.map(one -> one.wording().body()).orElse(""));
        var own = store.with(leaf.id(), desk.id(), section);
        var chapter = region.with(section);
        boolean mayBegin = regional.isPresent() && section.matches(ADDED + "[0-9]{1,4}");
        if (own.isEmpty() && chapter.isEmpty() && !mayBegin) throw new NotFound();
        var kind =
                own.map(OwnSection::kind).orElse(chapter.isPresent() ? OwnSection.Kind.INSTEAD : OwnSection.Kind.ADDED);
        return new Here(new OwnSections.Place(leaf, desk, section, kind), chapter, region, own);
    }

    private OwnWording now(Here here, LanguageTag language) {
        return OwnSections.wording(here.own(), here.own().flatMap(one -> store.newest(one.id(), language)));
    }

    private static LanguageTag language(String wished, Here here, Visit visit) {
        return visit.site()
                .language(wished)
                .orElseGet(() -> here.own()
                        .map(OwnSection::source)
                        .orElse(here.place().leaf().source()));
    }

    private static Problems check(OwnWording typed, Here here, Visit visit) {
        var problems = new Problems();
        if (typed.title().isEmpty()) problems.add("title", visit.say("knowledge.own.title.missing"));
        if (typed.title().length() > Wording.LONGEST_TITLE)
            problems.add(
                    "title",
                    visit.say(
                            "knowledge.text.too-long",
                            Wording.LONGEST_TITLE,
                            typed.title().length()));
        if (typed.body().length() > OwnWording.LONGEST_BODY)
            problems.add(
                    "body",
                    visit.say(
                            "knowledge.text.too-long",
                            OwnWording.LONGEST_BODY,
                            typed.body().length()));
        if (!typed.after().isEmpty() && here.region().with(typed.after()).isEmpty())
            problems.add("after", visit.say("knowledge.own.after.unknown"));
        return problems;
    }

    private String show(
            Here here,
            LanguageTag language,
            OwnWording wording,
            Problems problems,
            Seen seen,
            Visit visit,
            Model model) {
        var path = visit.link(here.path() + "/sections/" + here.place().section());
        var source = here.place().leaf().source();
        model.addAttribute(
                "page",
                Page.titled(here.chapter().map(Chapters.Chapter::title).orElseGet(() -> visit.say("knowledge.own.add")))
                        .script("markdown"));
        model.addAttribute(
                "view",
                new OwnView(
                        reading.mark(here.place().town(), visit),
                        TownDesks.tabs(here.place().town(), visit),
                        visit.link(here.path()),
                        path + "?in=" + language,
                        visit.link("/info/preview?in=" + language),
                        language.value(),
                        language.direction(),
                        visit.site().languages().stream()
                                .map(one -> Tab.of(one.ownName(), path + "?in=" + one)
                                        .current(one.equals(language)))
                                .toList(),
                        wording.fields(),
                        here.chapter().map(one -> Markdown.of(one.text(), visit).html()),
                        source.value(),
                        source.direction(),
                        here.added() ? places(here) : List.of(),
                        problems,
                        seen));
        return "knowledge/own";
    }

    private static List<Choice> places(Here here) {
        return here.region().all().stream()
                .filter(one -> !one.key().isEmpty())
                .map(one -> Choice.of(one.key(), one.title()))
                .toList();
    }
}
