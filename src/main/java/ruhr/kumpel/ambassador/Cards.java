package ruhr.kumpel.ambassador;

import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Visit;

/// Makes ambassadors, stories and questions ready to print in lists.
@Component
class Cards {

    private static final int EXCERPT = 220;

    private final AnswerStore answers;
    private final AmbassadorStore ambassadors;
    private final AmbassadorWords words;

    Cards(AnswerStore answers, AmbassadorStore ambassadors, AmbassadorWords words) {
        this.answers = answers;
        this.ambassadors = ambassadors;
        this.words = words;
    }

    AmbassadorCard of(Ambassador one, Visit visit) {
        var profile = one.profile();
        return new AmbassadorCard(
                profile.shownAs(),
                visit.link(one.path()),
                new Text(profile.language(), profile.communities()),
                new Text(profile.language(), QuestionListings.cut(profile.about(), EXCERPT)),
                words.languages(profile.spoken(), visit),
                words.topics(profile.topics(), visit));
    }

    StoryCard of(Story story, Visit visit) {
        var text = visit.say(story.text());
        return new StoryCard(
                visit.say(story.title()),
                new Text(text.language(), QuestionListings.cut(text.value(), EXCERPT)),
                visit.link(story.path()),
                ambassadors
                        .with(story.ambassador())
                        .map(by -> by.profile().shownAs())
                        .orElse(""));
    }

    QuestionCard of(Question question, Visit visit) {
        var answered = answers.shownOf(question.id());
        return new QuestionCard(
                visit.say(question.text()),
                visit.link(question.path()),
                words.topics(List.of(question.topic()), visit).stream()
                        .findFirst()
                        .orElse(""),
                visit.say("ambassador.answers", answered.size()),
                answered.stream()
                        .flatMap(one -> one.text().languages().stream())
                        .distinct()
                        .map(LanguageTag::ownName)
                        .toList());
    }
}
