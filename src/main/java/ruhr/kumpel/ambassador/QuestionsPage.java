package ruhr.kumpel.ambassador;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// What has been asked and answered, per topic and language.
@Controller
class QuestionsPage {

    static final String PATH = "/questions";
    private static final int MOST = 100;

    private final Mine mine;
    private final QuestionStore store;
    private final Cards cards;
    private final AmbassadorWords words;

    QuestionsPage(Mine mine, QuestionStore store, Cards cards, AmbassadorWords words) {
        this.mine = mine;
        this.store = store;
        this.cards = cards;
        this.words = words;
    }

    @GetMapping("/{lang}/questions")
    @Access(Access.For.EVERYBODY)
    @Cached(params = {"topic", "language"})
    String show(
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String language,
            Visit visit,
            Model model) {
        mine.open(visit);
        var about = words.hasTopic(topic, visit) ? topic : "";
        model.addAttribute(
                "page",
                Page.titled(visit.say("ambassador.questions.title"))
                        .describedAs(visit.say("ambassador.questions.lead"))
                        .below(visit.say("ambassador.list.title"), "/ambassadors"));
        model.addAttribute(
                "view",
                new QuestionsView(
                        store.shown(visit.portal(), about, language, MOST).stream()
                                .map(one -> cards.of(one, visit))
                                .toList(),
                        visit.link(PATH),
                        about,
                        words.topics(visit),
                        language,
                        words.ownNames(visit),
                        !about.isEmpty() || !language.isEmpty(),
                        visit.link(AskPage.PATH)));
        return "ambassador/questions";
    }
}
