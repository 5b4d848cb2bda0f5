package ruhr.kumpel.guide;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// What a guide tells everybody about herself. Search engines are asked to leave it alone: she chose to be found here,
/// not everywhere.
@Controller
class GuidePage {

    private final Mine mine;
    private final GuideCards cards;
    private final GuideWords words;

    GuidePage(Mine mine, GuideCards cards, GuideWords words) {
        this.mine = mine;
        this.cards = cards;
        this.words = words;
    }

    @GetMapping("/{lang}/guides/{id:[0-9a-z]{10}}")
    @Access(Access.For.EVERYBODY)
    @Cached
    String show(@PathVariable String id, Visit visit, Model model) {
        var guide = mine.readable(id, visit);
        var profile = guide.profile();
        var story = new Text(profile.language(), profile.story());
        model.addAttribute(
                "page", Page.titled(profile.shownAs()).hidden().below(visit.say("guide.list.title"), "/guides"));
        model.addAttribute(
                "view",
                new GuideView(
                        cards.of(guide, visit),
                        story,
                        story.paragraphs(),
                        profile.ways().stream()
                                .sorted()
                                .map(way -> words.way(way, visit))
                                .toList(),
                        guide.readable() ? "" : state(guide, visit),
                        visit.link("/guides/request"),
                        visit.link("/report/guide/" + guide.id().value())));
        return "guide/show";
    }

    static String state(Guide guide, Visit visit) {
        return visit.say(
                "guide.state." + (guide.hidden() ? "hidden" : guide.state().word()));
    }
}
