package ruhr.kumpel.ambassador;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.conversation.Visitors.Someone;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.moderation.Moderated;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// Ambassadors over HTTP: how they come, what they tell, and how anybody's question is answered in public.
@KumpelTest
class AmbassadorPagesTest {

    private final Visitors visitors;
    private final AmbassadorStore store;
    private final QuestionStore questions;
    private final AnswerStore answers;
    private final QuestionModeration moderation;
    private final AmbassadorPersonalData data;
    private final Listings listings;
    private final PostBox postBox;
    private final Surfer stranger;
    private final Portal portal;
    private final Someone manager;

    AmbassadorPagesTest(
            ExamplePortals portals,
            Visitors visitors,
            AmbassadorStore store,
            QuestionStore questions,
            AnswerStore answers,
            QuestionModeration moderation,
            AmbassadorPersonalData data,
            Listings listings,
            Grants grants,
            PostBox postBox,
            Surfer stranger) {
        this.visitors = visitors;
        this.store = store;
        this.questions = questions;
        this.answers = answers;
        this.moderation = moderation;
        this.data = data;
        this.listings = listings;
        this.postBox = postBox;
        this.stranger = stranger;
        this.portal = portals.like("welcome", Policy.AT_ONCE);
        this.manager = visitors.signedIn(portal);
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
    }

    @Test
    void whoAppliesSpeaksOnlyOnceTheTeamHasSaidYes() {
        var rana = visitors.signedIn(portal);
        assertThat(post(rana, "/de/ambassadors/application", form()).status()).isEqualTo(303);
        var one = store.of(rana.person(), portal.id()).orElseThrow();
        assertThat(get("/de" + one.path()).status()).isEqualTo(404);
        assertThat(post(rana, "/de/my/ambassador/stories", story("de")).status())
                .isEqualTo(404);
        assertThat(post(manager, "/de" + one.desk() + "/refusal", Map.of()).status())
                .isEqualTo(422);
        assertThat(post(manager, "/de" + one.desk() + "/acceptance", Map.of()).status())
                .isEqualTo(303);
        assertThat(get("/de" + one.path()).main()).contains("Rana", "Familien in Essen");
        assertThat(postBox.newest(rana.address()).subject()).isEqualTo("Willkommen als Botschafter:in");
    }

    @Test
    void whoWasInvitedIsTakenOnAtOnceAndNobodyElseByTheSameMail() {
        var invited = visitors.signedIn(portal);
        assertThat(post(manager, "/de/manage/ambassadors/invitations", Map.of("email", invited.address()))
                        .status())
                .isEqualTo(303);
        var other = visitors.signedIn(portal);
        post(other, "/de/ambassadors/application", form());
        assertThat(store.of(other.person(), portal.id()).orElseThrow().state()).isEqualTo(State.APPLIED);
        assertThat(invited.surfer()
                        .get(portal.key(), "/de/ambassadors/application")
                        .main())
                .contains("Das Team hat dich eingeladen");
        post(invited, "/de/ambassadors/application", form());
        assertThat(store.of(invited.person(), portal.id()).orElseThrow().state())
                .isEqualTo(State.ACTIVE);
    }

    @Test
    void aStoryIsReadInTheReadersLanguageWhereItIsToldInIt() {
        var rana = ambassador();
        post(rana, "/de/my/ambassador/stories", story("de"));
        var path = link(rana.surfer().get(portal.key(), "/de/my/ambassador"), "a[href*=/ambassadors/stories/]");
        post(rana, path.replace("/ambassadors/stories/", "/my/ambassador/stories/"), story("uk", "Перша зима"));
        assertThat(get(path).main()).contains("Der erste Winter", "Українська");
        assertThat(get(path.replace("/de/", "/uk/")).page().select("h1").text()).isEqualTo("Перша зима");
        assertThat(get(path + "/poster.pdf").status()).isEqualTo(200);
    }

    @Test
    void anAnonymousQuestionIsPublicOnceAModeratorHasReadItAndIsFoundThen() {
        var rana = ambassador();
        var id = UUID.randomUUID();
        var held = stranger.post(portal.key(), "/de/questions/new", question(id));
        assertThat(held.location()).endsWith("/de/questions/new?held=1");
        var path = "/de" + questions.with(id).orElseThrow().path();
        assertThat(get(path).status()).isEqualTo(404);
        assertThat(post(
                                rana,
                                "/de/questions/"
                                        + questions.with(id).orElseThrow().shortId() + "/answers",
                                answer())
                        .status())
                .isEqualTo(404);
        moderation.approve(id);
        assertThat(get(path).main()).contains("Wie finde ich einen Kitaplatz?", "Noch keine Antwort");
        assertThat(listings.with(id)).isPresent();
        assertThat(postBox.newest(rana.address()).subject()).isEqualTo("Jemand fragt");
        assertThat(post(
                                rana,
                                "/de/questions/"
                                        + questions.with(id).orElseThrow().shortId() + "/answers",
                                answer())
                        .status())
                .isEqualTo(303);
        assertThat(get(path.replace("/de/", "/uk/")).main()).contains("Зателефонуй двічі.", "Як знайти місце в садку?");
        assertThat(listings.with(id).orElseThrow().summary().exactly(new LanguageTag("uk")))
                .contains("Зателефонуй двічі.");
    }

    @Test
    void whoLeavesAnAddressConfirmsItAndHearsOfTheAnswer() {
        var rana = ambassador();
        var asker = visitors.signedIn(portal);
        var id = UUID.randomUUID();
        post(asker, "/de/questions/new", question(id));
        assertThat(questions.with(id).orElseThrow().person()).contains(asker.person());
        moderation.approve(id);
        post(rana, "/de/questions/" + questions.with(id).orElseThrow().shortId() + "/answers", answer());
        assertThat(postBox.newest(asker.address()).subject()).isEqualTo("Rana hat geantwortet");
        assertThat(data.copyFor(asker.person()).toString()).contains("Kitaplatz");
        data.erase(rana.person());
        assertThat(answers.shownOf(id)).isEmpty();
        data.erase(asker.person());
        assertThat(questions.with(id)).isEmpty();
        assertThat(listings.with(id)).isEmpty();
    }

    @Test
    void aQuestionThatIsHiddenIsFoundNoMore() {
        var id = UUID.randomUUID();
        stranger.post(portal.key(), "/de/questions/new", question(id));
        Moderated kind = moderation;
        kind.approve(id);
        kind.giveBack(id, "Nennt einen Namen");
        assertThat(listings.with(id)).isEmpty();
        assertThat(get("/de" + questions.with(id).orElseThrow().path()).status())
                .isEqualTo(404);
    }

    private Someone ambassador() {
        var rana = visitors.signedIn(portal);
        post(manager, "/de/manage/ambassadors/invitations", Map.of("email", new EmailAddress(rana.address()).value()));
        post(rana, "/de/ambassadors/application", form());
        return rana;
    }

    private static Map<String, Object> form() {
        return new HashMap<>(Map.of(
                "shownAs", "Rana",
                "communities", "Familien in Essen",
                "writtenIn", "de",
                "about", "Seit 2015 hier.",
                "spoken", List.of("ar", "de"),
                "topics", List.of("family"),
                "links", "Verein https://example.org"));
    }

    private static Map<String, Object> story(String language) {
        return story(language, "Der erste Winter");
    }

    private static Map<String, Object> story(String language, String title) {
        return Map.of("key", UUID.randomUUID(), "language", language, "title", title, "text", "Es war dunkel.");
    }

    private static Map<String, Object> question(UUID id) {
        return Map.of("key", id, "question", "Wie finde ich einen Kitaplatz?", "language", "de", "topic", "family");
    }

    private static Map<String, Object> answer() {
        return Map.of("language", "uk", "text", "Зателефонуй двічі.", "asked", "Як знайти місце в садку?");
    }

    private Answer get(String path) {
        return stranger.get(portal.key(), path);
    }

    private Answer post(Someone who, String path, Map<String, ?> form) {
        return who.surfer().post(portal.key(), path, form);
    }

    private static String link(Answer answer, String selector) {
        return answer.page().select(selector).attr("href");
    }
}
