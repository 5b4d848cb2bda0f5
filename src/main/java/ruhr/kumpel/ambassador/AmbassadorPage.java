package ruhr.kumpel.ambassador;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.ShareKit;
import ruhr.kumpel.web.Visit;

/// What an ambassador tells everybody. She speaks in public, so search engines may find her.
@Controller
@RequestMapping("/{lang}/ambassadors/{id:[0-9a-z]{10}}")
@Access(Access.For.EVERYBODY)
class AmbassadorPage {

    private final Mine mine;
    private final StoryStore stories;
    private final AnswerStore answers;
    private final QuestionStore questions;
    private final Cards cards;
    private final Sheets sheets;

    AmbassadorPage(
            Mine mine, StoryStore stories, AnswerStore answers, QuestionStore questions, Cards cards, Sheets sheets) {
        this.mine = mine;
        this.stories = stories;
        this.answers = answers;
        this.questions = questions;
        this.cards = cards;
        this.sheets = sheets;
    }

    @GetMapping
    @Cached
    String show(@PathVariable String id, Visit visit, Model model) {
        var one = mine.readable(id, visit);
        var profile = one.profile();
        var about = new Text(profile.language(), profile.about());
        var page = Page.titled(profile.shownAs())
                .describedAs(QuestionListings.cut(profile.about(), 160))
                .script("share")
                .below(visit.say("ambassador.list.title"), "/ambassadors");
        model.addAttribute("page", one.readable() ? page : page.hidden());
        model.addAttribute(
                "view",
                new AmbassadorView(
                        cards.of(one, visit),
                        about,
                        Link.of(profile.links()),
                        stories.of(one.id()).stream()
                                .filter(story -> !story.hidden())
                                .map(story -> cards.of(story, visit))
                                .toList(),
                        answers.by(one.id()).stream()
                                .filter(answer -> !answer.hidden())
                                .flatMap(answer -> questions.with(answer.question()).stream())
                                .filter(Question::readable)
                                .map(question -> cards.of(question, visit))
                                .toList(),
                        one.readable() ? "" : MyAmbassadorPage.state(one, visit),
                        visit.link(AskPage.PATH),
                        visit.link("/report/ambassador/" + one.id()),
                        one.readable()
                                ? Optional.of(ShareKit.of(profile.shownAs(), one.path(), true, visit))
                                : Optional.empty()));
        return "ambassador/show";
    }

    @GetMapping("/qr.svg")
    ResponseEntity<String> code(@PathVariable String id, Visit visit) {
        return sheets.code(mine.readable(id, visit).path(), visit);
    }

    @GetMapping("/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable String id, Visit visit, HttpServletRequest request) {
        var one = mine.readable(id, visit);
        return sheets.poster(
                visit.say("ambassador.poster.kind"),
                new Text(one.profile().language(), one.profile().shownAs()),
                one.profile().communities() + " · " + one.profile().about(),
                cards.of(one, visit).languages(),
                one.path(),
                visit,
                request);
    }
}
