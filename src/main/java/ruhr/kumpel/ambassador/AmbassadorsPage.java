package ruhr.kumpel.ambassador;

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

/// The ambassadors of a portal and what they tell.
@Controller
class AmbassadorsPage {

    private static final int STORIES = 6;

    private final Mine mine;
    private final AmbassadorStore store;
    private final StoryStore stories;
    private final Cards cards;
    private final AmbassadorWords words;

    AmbassadorsPage(Mine mine, AmbassadorStore store, StoryStore stories, Cards cards, AmbassadorWords words) {
        this.mine = mine;
        this.store = store;
        this.stories = stories;
        this.cards = cards;
        this.words = words;
    }

    @GetMapping("/{lang}/ambassadors")
    @Access(Access.For.EVERYBODY)
    @Cached(params = "speaks")
    String show(@RequestParam(defaultValue = "") String speaks, Visit visit, Model model) {
        mine.open(visit);
        var all = store.on(visit.portal(), State.ACTIVE, State.PAUSED).stream()
                .filter(Ambassador::readable)
                .toList();
        model.addAttribute(
                "page", Page.titled(visit.say("ambassador.list.title")).describedAs(visit.say("ambassador.list.lead")));
        model.addAttribute(
                "view",
                new AmbassadorsView(
                        all.stream()
                                .filter(one -> speaks.isEmpty() || speaks(one, speaks))
                                .map(one -> cards.of(one, visit))
                                .toList(),
                        stories.shown(visit.portal(), STORIES).stream()
                                .map(one -> cards.of(one, visit))
                                .toList(),
                        !speaks.isEmpty(),
                        speaks,
                        spoken(all, visit),
                        visit.link(QuestionsPage.PATH),
                        visit.link(AskPage.PATH),
                        visit.link(ApplicationPage.PATH)));
        return "ambassador/list";
    }

    /// Only languages that somebody speaks.
    private List<Choice> spoken(List<Ambassador> all, Visit visit) {
        return words.ownNames(visit).stream()
                .filter(one -> all.stream().anyMatch(ambassador -> speaks(ambassador, one.value())))
                .toList();
    }

    private static boolean speaks(Ambassador one, String tag) {
        return one.profile().spoken().stream()
                .anyMatch(language -> language.value().equals(tag));
    }
}
