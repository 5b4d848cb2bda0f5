package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Differences;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The region's pages as one town edits them: what it says its own way, and what the region has changed since.
@Controller
@RequestMapping("/{lang}/manage/towns/{town}/pages")
@Access(Access.For.AUTHORS)
class TownPagesPage {

    private static final List<String> DONE = List.of("saved", "published", "keep", "adopt", "late");

    private final TownDesks desks;
    private final TownReading reading;
    private final OwnStore own;
    private final RegionChanges changes;
    private final LeafStore leaves;
    private final TextStore texts;

    TownPagesPage(
            TownDesks desks,
            TownReading reading,
            OwnStore own,
            RegionChanges changes,
            LeafStore leaves,
            TextStore texts) {
        this.desks = desks;
        this.reading = reading;
        this.own = own;
        this.changes = changes;
        this.leaves = leaves;
        this.texts = texts;
    }

    @GetMapping
    String all(@PathVariable String town, Visit visit, Model model) {
        var here = desks.with(town, visit);
        var tree = new Tree(leaves.of(visit.portal())).inOrder();
        var faces = texts.faces(tree.stream().map(one -> one.leaf().id()).toList());
        var counts = own.counts(here.id());
        var waiting = changes.of(here.id()).stream()
                .collect(Collectors.groupingBy(one -> one.section().page(), Collectors.counting()));
        var rows = new ArrayList<TownPagesView.Row>();
        for (var placed : tree)
            if (faces.get(placed.leaf().id()) instanceof TextStore.Face face)
                rows.add(new TownPagesView.Row(
                        placed.depth(),
                        visit.say(face.title()),
                        visit.link(path(here, placed.leaf())),
                        counts.getOrDefault(placed.leaf().id(), 0),
                        waiting.getOrDefault(placed.leaf().id(), 0L).intValue()));
        var mark = reading.mark(here, visit);
        model.addAttribute("page", Page.titled(mark.name().value()));
        model.addAttribute(
                "view", new TownPagesView(mark, TownDesks.tabs(here, visit), visit.link(TownDesks.PATH), rows));
        return "knowledge/town-pages";
    }

    @GetMapping("/{id:[0-9a-z]{10}}")
    String one(
            @PathVariable String town,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done,
            Visit visit,
            Model model) {
        var here = desks.with(town, visit);
        var leaf = leaves.with(new ShortId(id), visit.portal()).orElseThrow(NotFound::new);
        var published = texts.published(leaf);
        var regional = Optional.ofNullable(published.get(leaf.source())).orElseThrow(NotFound::new);
        var titles = InfoViews.titles(published);
        var rows = new ArrayList<TownPageView.Section>();
        var mine = own.of(leaf.id(), here.id());
        var waiting = changes.of(here.id()).stream()
                .collect(Collectors.toMap(change -> change.section().id(), Function.identity()));
        for (var chapter : Chapters.of(regional.wording().body()).all()) {
            var instead = mine.stream()
                    .filter(one -> one.kind() == OwnSection.Kind.INSTEAD)
                    .filter(one -> one.section().equals(chapter.key()))
                    .findFirst();
            rows.add(section(here, leaf, Optional.of(chapter), instead, waiting, visit));
        }
        for (var one : mine)
            if (Chapters.of(regional.wording().body()).with(one.section()).isEmpty())
                rows.add(section(here, leaf, Optional.empty(), Optional.of(one), waiting, visit));
        var mark = reading.mark(here, visit);
        var title = visit.say(titles);
        model.addAttribute("page", Page.titled(title.value()));
        model.addAttribute(
                "view",
                new TownPageView(
                        mark,
                        TownDesks.tabs(here, visit),
                        visit.link(here.desk() + "/pages"),
                        leaf.source().value(),
                        leaf.source().direction(),
                        rows,
                        regional.number(),
                        visit.link(path(here, leaf) + "/sections/" + fresh(mine)),
                        visit.link(leaf.path(titles)) + "?town=" + here.municipality(),
                        here.open(),
                        DONE.contains(done) ? visit.say("knowledge.own.done." + done) : "",
                        done.equals("late")));
        return "knowledge/town-page";
    }

    static String path(Town town, Leaf leaf) {
        return town.desk() + "/pages/" + leaf.shortId();
    }

    /// The first key of their own that none of them has.
    private static String fresh(List<OwnSection> mine) {
        int number = 1;
        while (true) {
            var key = OwnPage.ADDED + number;
            if (mine.stream().noneMatch(one -> one.section().equals(key))) return key;
            number++;
        }
    }

    private TownPageView.Section section(
            Town town,
            Leaf leaf,
            Optional<Chapters.Chapter> chapter,
            Optional<OwnSection> own,
            Map<UUID, RegionChange> waiting,
            Visit visit) {
        var key = own.map(OwnSection::section)
                .orElseGet(() -> chapter.map(Chapters.Chapter::key).orElse(""));
        var action = visit.link(path(town, leaf) + "/sections/" + key);
        var text = own.flatMap(this::shown);
        return new TownPageView.Section(
                chapter.map(Chapters.Chapter::title)
                        .filter(title -> !title.isEmpty())
                        .orElse(""),
                chapter.map(one -> Markdown.of(one.body(), visit).html()).orElse(""),
                key.isEmpty() ? "" : action,
                own.isPresent(),
                text.map(OwnText::title).orElse(""),
                text.map(one -> Markdown.of(one.body(), visit).html()).orElse(""),
                own.map(OwnSection::source).map(LanguageTag::value).orElse(""),
                own.map(OwnSection::source).map(LanguageTag::direction).orElse("ltr"),
                own.filter(one -> !this.own.published(one).isEmpty()).isPresent(),
                own.flatMap(one -> Optional.ofNullable(waiting.get(one.id()))).map(TownPagesPage::change));
    }

    private Optional<OwnText> shown(OwnSection section) {
        return Optional.ofNullable(own.published(section).get(section.source()))
                .or(() -> own.newest(section.id(), section.source()));
    }

    private static TownPageView.Change change(RegionChange change) {
        return new TownPageView.Change(
                Differences.between(change.before(), change.now()), change.now().isEmpty(), change.region());
    }
}
