package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.paper.QrCode;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.ShareKit;
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
        var story = visit.say(guide.story());
        model.addAttribute(
                "page",
                Page.titled(profile.shownAs())
                        .hidden()
                        .script("share")
                        .below(visit.say("guide.list.title"), "/guides"));
        model.addAttribute(
                "view",
                new GuideView(
                        cards.of(guide, visit),
                        story,
                        others(guide, story, visit),
                        profile.ways().stream()
                                .sorted()
                                .map(way -> words.way(way, visit))
                                .toList(),
                        guide.readable() ? "" : state(guide, visit),
                        visit.link("/guides/request"),
                        visit.link("/report/guide/" + guide.id().value()),
                        guide.readable()
                                ? Optional.of(ShareKit.of(profile.shownAs(), guide.path(), false, visit))
                                : Optional.empty()));
        return "guide/show";
    }

    /// Her address as a picture, to be passed on.
    @GetMapping("/{lang}/guides/{id:[0-9a-z]{10}}/qr.svg")
    @Access(Access.For.EVERYBODY)
    ResponseEntity<String> code(@PathVariable String id, Visit visit) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .body(QrCode.svg(visit.absolute(mine.readable(id, visit).path())));
    }

    /// Whoever reads another language better opens hers.
    private List<GuideView.Told> others(Guide guide, Text shown, Visit visit) {
        return guide.story().texts().entrySet().stream()
                .filter(one -> !one.getKey().equals(shown.language()))
                .map(one -> new GuideView.Told(one.getKey().ownName(), new Text(one.getKey(), one.getValue())))
                .toList();
    }

    static String state(Guide guide, Visit visit) {
        return visit.say(
                "guide.state." + (guide.hidden() ? "hidden" : guide.state().word()));
    }
}
