package ruhr.kumpel.ambassador;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.ShareKit;
import ruhr.kumpel.web.Visit;

/// A story, in the reader's language if it is told in it.
@Controller
@RequestMapping("/{lang}/ambassadors/stories/{id:[0-9a-z]{10}}")
@Access(Access.For.EVERYBODY)
class StoryPage {

    private final Mine mine;
    private final AmbassadorStore ambassadors;
    private final Cards cards;
    private final AmbassadorWords words;
    private final Sheets sheets;

    StoryPage(Mine mine, AmbassadorStore ambassadors, Cards cards, AmbassadorWords words, Sheets sheets) {
        this.mine = mine;
        this.ambassadors = ambassadors;
        this.cards = cards;
        this.words = words;
        this.sheets = sheets;
    }

    @GetMapping
    @Cached
    String show(@PathVariable String id, Visit visit, Model model) {
        var story = mine.story(id, visit);
        var by = ambassadors.with(story.ambassador()).orElseThrow();
        var title = visit.say(story.title());
        var text = visit.say(story.text());
        boolean open = by.readable() && !story.hidden();
        var page = Page.titled(title.value())
                .describedAs(QuestionListings.cut(text.value(), 160))
                .script("share")
                .below(visit.say("ambassador.list.title"), "/ambassadors")
                .below(by.profile().shownAs(), by.path());
        model.addAttribute("page", open ? page : page.hidden());
        model.addAttribute(
                "view",
                new StoryView(
                        title,
                        text,
                        cards.of(by, visit),
                        Telling.to(visit).date(story.told()),
                        others(story, text.language()),
                        !open,
                        visit.link("/report/story/" + story.id()),
                        open ? Optional.of(ShareKit.of(title.value(), story.path(), true, visit)) : Optional.empty()));
        return "ambassador/story";
    }

    private static List<StoryView.Told> others(Story story, LanguageTag shown) {
        return story.text().texts().entrySet().stream()
                .filter(one -> !one.getKey().equals(shown))
                .map(one -> new StoryView.Told(
                        one.getKey().ownName(), story.title().in(one.getKey()), new Text(one.getKey(), one.getValue())))
                .toList();
    }

    @GetMapping("/qr.svg")
    ResponseEntity<String> code(@PathVariable String id, Visit visit) {
        return sheets.code(mine.story(id, visit).path(), visit);
    }

    @GetMapping("/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable String id, Visit visit, HttpServletRequest request) {
        var story = mine.story(id, visit);
        var by = ambassadors.with(story.ambassador()).orElseThrow();
        return sheets.poster(
                by.profile().shownAs(),
                visit.say(story.title()),
                visit.say(story.text()).value(),
                words.languages(story.text().languages(), visit),
                story.path(),
                visit,
                request);
    }
}
