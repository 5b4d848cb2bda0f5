package ruhr.kumpel.ambassador;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.PersonalData;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.moderation.Reviews;

/// What ambassadors and askers leave here. Both take along what they wrote; answers to a question that goes, go too.
@Component
class AmbassadorPersonalData implements PersonalData {

    private final AmbassadorStore ambassadors;
    private final StoryStore stories;
    private final AnswerStore answers;
    private final QuestionStore questions;
    private final Questions asked;
    private final Stories told;
    private final Invitations invitations;
    private final Reviews reviews;

    AmbassadorPersonalData(
            AmbassadorStore ambassadors,
            StoryStore stories,
            AnswerStore answers,
            QuestionStore questions,
            Questions asked,
            Stories told,
            Invitations invitations,
            Reviews reviews) {
        this.ambassadors = ambassadors;
        this.stories = stories;
        this.answers = answers;
        this.questions = questions;
        this.asked = asked;
        this.told = told;
        this.invitations = invitations;
        this.reviews = reviews;
    }

    @Override
    public String section() {
        return "ambassador";
    }

    @Override
    public Map<String, Object> copyFor(PersonId person) {
        return Map.of(
                "profiles", ambassadors.of(person).stream().map(this::copy).toList(),
                "questions",
                        questions.of(person).stream()
                                .map(one -> Map.of(
                                        "asked",
                                        one.asked().toString(),
                                        "state",
                                        one.state().name(),
                                        "text",
                                        texts(one.text())))
                                .toList());
    }

    @Override
    public void erase(PersonId person) {
        for (var one : ambassadors.of(person)) remove(one.id());
        for (var one : questions.of(person)) asked.remove(one.id());
        invitations.forget(person);
    }

    void remove(UUID ambassador) {
        for (var story : stories.of(ambassador)) told.remove(story);
        for (var answer : answers.by(ambassador)) asked.takeBack(answer);
        reviews.withdraw(Ambassadors.TOPIC, ambassador);
        ambassadors.remove(ambassador);
    }

    private Map<String, Object> copy(Ambassador one) {
        var profile = one.profile();
        var copy = new LinkedHashMap<String, Object>();
        copy.put("state", one.state().word());
        copy.put("reason", one.reason());
        copy.put("shownAs", profile.shownAs());
        copy.put("communities", profile.communities());
        copy.put("about", profile.about());
        copy.put("languages", profile.spoken().stream().map(Object::toString).toList());
        copy.put("topics", profile.topics());
        copy.put("links", profile.links());
        copy.put("applied", one.applied().toString());
        copy.put(
                "stories",
                stories.of(one.id()).stream()
                        .map(story -> Map.of("title", texts(story.title()), "text", texts(story.text())))
                        .toList());
        copy.put(
                "answers",
                answers.by(one.id()).stream()
                        .map(answer -> texts(answer.text()))
                        .toList());
        return copy;
    }

    private static Map<String, String> texts(Localized text) {
        return text.texts().entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue));
    }
}
