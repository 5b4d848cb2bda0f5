package ruhr.kumpel.ambassador;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.ambassador.Question.Standing;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.database.DemoTexts;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.moderation.Reviews;
import ruhr.kumpel.portal.Portals;

/// Three invented ambassadors with stories, eight questions with answers, one that waits for a moderator, and somebody
/// who applies.
@Component
@SuppressWarnings("unchecked")
class AmbassadorDemo implements Demo {

    private static final String PORTAL = "welcome";

    private final AmbassadorStore ambassadors;
    private final StoryStore stories;
    private final QuestionStore questions;
    private final Questions deeds;
    private final Reviews reviews;
    private final Accounts accounts;
    private final Portals portals;
    private final Clock clock;

    AmbassadorDemo(
            AmbassadorStore ambassadors,
            StoryStore stories,
            QuestionStore questions,
            Questions deeds,
            Reviews reviews,
            Accounts accounts,
            Portals portals,
            Clock clock) {
        this.ambassadors = ambassadors;
        this.stories = stories;
        this.questions = questions;
        this.deeds = deeds;
        this.reviews = reviews;
        this.accounts = accounts;
        this.portals = portals;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void load() {
        var portal = portals.byKey(PORTAL);
        if (portal.isEmpty()
                || !ambassadors.on(portal.get().id(), State.values()).isEmpty()) return;
        var all = new ArrayList<Ambassador>();
        for (var told : DemoTexts.read("ambassadors.yaml"))
            all.add(ambassador(told, portal.get().id()));
        var day = clock.instant().minus(Duration.ofDays(40));
        for (var told : DemoTexts.read("questions.yaml")) {
            asked(told, portal.get().id(), all, day);
            day = day.plus(Duration.ofDays(4));
        }
        waiting(portal.get().id());
        applying(portal.get().id());
    }

    private Ambassador ambassador(Map<String, Object> told, PortalId portal) {
        var name = (String) DemoTexts.the(told, "name");
        var one = made(
                portal,
                State.ACTIVE,
                new Profile(
                        name,
                        (String) DemoTexts.the(told, "communities"),
                        new LanguageTag((String) told.getOrDefault("language", "de")),
                        ((String) DemoTexts.the(told, "about")).strip(),
                        ((List<String>) DemoTexts.the(told, "spoken"))
                                .stream().map(LanguageTag::new).toList(),
                        (List<String>) DemoTexts.the(told, "topics"),
                        (String) DemoTexts.the(told, "links")));
        var day = clock.instant().minus(Duration.ofDays(30));
        for (var story : (List<Map<String, Object>>) DemoTexts.the(told, "stories")) {
            story(story, one, day);
            day = day.plus(Duration.ofDays(9));
        }
        return one;
    }

    private Ambassador made(PortalId portal, State state, Profile profile) {
        var address = new EmailAddress(profile.shownAs().toLowerCase(Locale.ROOT) + "@ambassadors.example.org");
        var person = accounts.personFor(address, profile.language());
        accounts.rename(person, profile.shownAs());
        var one =
                new Ambassador(Ids.next(), ShortId.next(), portal, person, profile, state, "", false, clock.instant());
        ambassadors.add(one);
        return one;
    }

    private void story(Map<String, Object> told, Ambassador by, Instant day) {
        var first = new LanguageTag(told.keySet().iterator().next());
        var story = new Story(Ids.next(), ShortId.next(), by.id(), first, Localized.EMPTY, Localized.EMPTY, day, false);
        stories.put(story);
        told.forEach((language, said) ->
                stories.write(story.id(), new LanguageTag(language), (String) ((List<?>) said).get(0), (String)
                        ((List<?>) said).get(1)));
    }

    private void asked(Map<String, Object> told, PortalId portal, List<Ambassador> all, Instant day) {
        var question = question(
                portal,
                (String) DemoTexts.the(told, "topic"),
                new LanguageTag((String) DemoTexts.the(told, "language")),
                Standing.HELD,
                day);
        questions.add(question);
        var texts = (Map<String, String>) DemoTexts.the(told, "text");
        texts.forEach((language, text) -> questions.write(question.id(), new LanguageTag(language), text));
        questions.state(question.id(), Standing.PUBLIC, day, Standing.HELD);
        for (var answer : (List<Map<String, Object>>) DemoTexts.the(told, "answers"))
            ((Map<String, String>) DemoTexts.the(answer, "text"))
                    .forEach((language, text) -> deeds.answer(
                            question,
                            all.get((Integer) DemoTexts.the(answer, "by")),
                            new LanguageTag(language),
                            "",
                            text));
        seen(question);
    }

    /// Moderators have read all of it.
    private void seen(Question question) {
        for (var answer : deeds.answersTo(question)) reviews.withdraw(Questions.ANSWER, answer.id());
        deeds.follow(question.id());
    }

    private void waiting(PortalId portal) {
        var german = LanguageTag.GERMAN;
        deeds.ask(
                question(portal, "authorities", german, Standing.HELD, clock.instant()),
                "Muss ich meinen Führerschein umschreiben lassen, und wie lange darf ich mit dem alten fahren?");
    }

    private void applying(PortalId portal) {
        made(
                portal,
                State.APPLIED,
                new Profile(
                        "Samuel",
                        "Eritreische Gemeinde in Gelsenkirchen",
                        LanguageTag.GERMAN,
                        "Ich leite den Chor unserer Gemeinde und fahre Straßenbahn, beruflich und gern. Viele fragen mich nach Arbeit bei Bus und Bahn.",
                        List.of(new LanguageTag("ti"), LanguageTag.GERMAN, new LanguageTag("en")),
                        List.of("work", "community"),
                        ""));
    }

    private static Question question(PortalId portal, String topic, LanguageTag language, Standing state, Instant day) {
        return new Question(
                Ids.next(),
                ShortId.next(),
                portal,
                topic,
                language,
                Localized.EMPTY,
                Optional.empty(),
                state,
                day,
                day,
                false);
    }
}
