package ruhr.kumpel.ambassador;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// An ambassador's own page: her stories, what is asked, pausing and leaving.
@Controller
@Access(Access.For.MEMBERS)
class MyAmbassadorPage {

    static final String PATH = "/my/ambassador";
    private static final int MOST_QUESTIONS = 50;

    private final Mine mine;
    private final Ambassadors ambassadors;
    private final StoryStore stories;
    private final QuestionStore questions;
    private final AnswerStore answers;
    private final Cards cards;
    private final AmbassadorWords words;

    MyAmbassadorPage(
            Mine mine,
            Ambassadors ambassadors,
            StoryStore stories,
            QuestionStore questions,
            AnswerStore answers,
            Cards cards,
            AmbassadorWords words) {
        this.mine = mine;
        this.ambassadors = ambassadors;
        this.stories = stories;
        this.questions = questions;
        this.answers = answers;
        this.cards = cards;
        this.words = words;
    }

    @GetMapping("/{lang}/my/ambassador")
    String show(Visit visit, Model model) {
        var one = mine.ambassador(visit);
        var word = one.hidden() ? "hidden" : one.state().word();
        var answered = answers.by(one.id()).stream().map(Answer::question).collect(Collectors.toSet());
        var asked = one.speaks() ? questions.shown(visit.portal(), "", "", MOST_QUESTIONS) : List.<Question>of();
        model.addAttribute(
                "page", Page.titled(visit.say("ambassador.mine.title")).secretly());
        model.addAttribute(
                "view",
                new MyAmbassadorView(
                        one.profile().shownAs(),
                        state(one, visit),
                        one.hidden() ? "danger" : one.state().badge(),
                        visit.say("ambassador.state." + word + ".text"),
                        Optional.of(one.reason()).filter(reason -> !reason.isEmpty()),
                        one.readable() ? Optional.of(visit.link(one.path())) : Optional.empty(),
                        visit.link(ApplicationPage.PATH),
                        visit.link(PATH),
                        can(one),
                        one.speaks(),
                        visit.link(MyStoryPage.PATH),
                        stories.of(one.id()).stream()
                                .map(story -> told(story, visit))
                                .toList(),
                        asked.stream()
                                .filter(question -> !answered.contains(question.id()))
                                .map(question -> cards.of(question, visit))
                                .toList(),
                        asked.stream()
                                .filter(question -> answered.contains(question.id()))
                                .map(question -> cards.of(question, visit))
                                .toList()));
        return "ambassador/mine";
    }

    @PostMapping("/{lang}/my/ambassador/pause")
    String pause(Visit visit) {
        ambassadors.pause(mine.ambassador(visit).id());
        return back(visit);
    }

    @PostMapping("/{lang}/my/ambassador/resumption")
    String resume(Visit visit) {
        ambassadors.resume(mine.ambassador(visit).id());
        return back(visit);
    }

    @PostMapping("/{lang}/my/ambassador/farewell")
    String leave(Visit visit) {
        ambassadors.leave(mine.ambassador(visit).id());
        return back(visit);
    }

    private static String back(Visit visit) {
        return "redirect:" + visit.link(PATH);
    }

    private MyAmbassadorView.Told told(Story story, Visit visit) {
        return new MyAmbassadorView.Told(
                visit.say(story.title()).value(),
                visit.link(story.path()),
                visit.link(story.edit()),
                String.join(", ", words.languages(story.text().languages(), visit)),
                story.hidden());
    }

    private static List<String> can(Ambassador one) {
        return switch (one.state()) {
            case ACTIVE -> List.of("pause", "farewell");
            case PAUSED -> List.of("resumption", "farewell");
            case APPLIED -> List.of("farewell");
            case DECLINED, LEFT -> List.of();
        };
    }

    static String state(Ambassador one, Visit visit) {
        return visit.say(
                "ambassador.state." + (one.hidden() ? "hidden" : one.state().word()));
    }
}
