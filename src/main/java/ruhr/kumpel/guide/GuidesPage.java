package ruhr.kumpel.guide;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The guides of a portal, and the call to become one.
@Controller
class GuidesPage {

    private final Mine mine;
    private final GuideStore store;
    private final RuleStore rules;
    private final GuideCards cards;
    private final GuideWords words;

    GuidesPage(Mine mine, GuideStore store, RuleStore rules, GuideCards cards, GuideWords words) {
        this.mine = mine;
        this.store = store;
        this.rules = rules;
        this.cards = cards;
        this.words = words;
    }

    /// Whoever has room comes first.
    @GetMapping("/{lang}/guides")
    @Access(Access.For.EVERYBODY)
    @Cached(params = {"speaks", "topic"})
    String show(
            @RequestParam(defaultValue = "") String speaks,
            @RequestParam(defaultValue = "") String topic,
            Visit visit,
            Model model) {
        mine.open(visit);
        var all = store.on(visit.portal(), State.ACTIVE).stream()
                .filter(Guide::readable)
                .toList();
        var shown = all.stream()
                .filter(one -> speaks.isEmpty() || speaks(one, speaks))
                .filter(one -> topic.isEmpty() || one.profile().topics().contains(topic))
                .sorted((one, other) -> Boolean.compare(other.free() > 0, one.free() > 0))
                .map(one -> cards.of(one, visit))
                .toList();
        var rule = rules.of(visit.portal());
        model.addAttribute(
                "page", Page.titled(visit.say("guide.list.title")).describedAs(visit.say("guide.list.lead")));
        model.addAttribute(
                "view",
                new GuidesView(
                        visit.link("/guides/request"),
                        visit.link(ApplicationPage.PATH),
                        rule.promiseDays(),
                        rule.criteria(),
                        visit.site().defaultLanguage().value(),
                        shown,
                        !speaks.isEmpty() || !topic.isEmpty(),
                        speaks,
                        topic,
                        spoken(all, visit),
                        words.topics(visit)));
        return "guide/list";
    }

    /// Only languages that somebody speaks.
    private List<Choice> spoken(List<Guide> guides, Visit visit) {
        return words.ownNames(visit).stream()
                .filter(one -> guides.stream().anyMatch(guide -> speaks(guide, one.value())))
                .toList();
    }

    private static boolean speaks(Guide guide, String tag) {
        return guide.profile().spoken().stream()
                .anyMatch(one -> one.language().value().equals(tag));
    }
}
