package ruhr.kumpel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Inquiries reach those of the team who are set for them; everybody of the team may take over.
@KumpelTest
class DutiesTest {

    private static final String BOCHUM = "05911000";
    private static final String ESSEN = "05113000";

    private final Visitors visitors;
    private final Grants grants;
    private final PostBox postBox;
    private final Portal portal;
    private final Visitors.Someone manager;
    private final Visitors.Someone helper;

    DutiesTest(Visitors visitors, Grants grants, PostBox postBox, ExamplePortals portals) {
        this.visitors = visitors;
        this.grants = grants;
        this.postBox = postBox;
        this.portal = portals.fresh();
        this.manager = visitors.signedIn(portal);
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        this.helper = visitors.moderator(portal);
    }

    @Test
    void withoutAnythingSetEverybodyOfTheTeamHearsOfIt() {
        ask("CONTENT", BOCHUM, "Stimmt die Adresse noch?");

        assertThat(heard(manager, "Stimmt die Adresse noch?")).isTrue();
        assertThat(heard(helper, "Stimmt die Adresse noch?")).isTrue();
    }

    @Test
    void onlyWhoIsSetForTopicAndTownHearsOfIt() {
        set(helper, "CONTENT", BOCHUM);

        ask("CONTENT", BOCHUM, "Frage aus Bochum");
        ask("CONTENT", ESSEN, "Frage aus Essen");
        ask("CONTENT", "", "Frage ohne Ort");

        assertThat(heard(helper, "Frage aus Bochum")).isTrue();
        assertThat(heard(manager, "Frage aus Bochum")).isFalse();
        assertThat(heard(manager, "Frage aus Essen"))
                .as("nobody is set for Essen, so everybody hears")
                .isTrue();
        assertThat(heard(helper, "Frage ohne Ort")).isTrue();
        assertThat(heard(manager, "Frage ohne Ort")).isTrue();
    }

    @Test
    void theListSaysWhomItIsForAndOthersTakeOver() {
        set(helper, "PRESS", "");
        ask("PRESS", "", "Wir möchten berichten");
        var inquiry = manager.surfer()
                .get(portal.key(), "/de/manage/inbox?list=open")
                .page()
                .select("tbody tr:contains(berichten) a")
                .attr("href");
        assertThat(mine(helper)).contains("Wir möchten berichten");
        assertThat(mine(manager)).doesNotContain("Wir möchten berichten");

        manager.surfer().post(portal.key(), inquiry + "/take", Map.of());

        assertThat(mine(manager)).contains("Wir möchten berichten");
        assertThat(mine(helper)).doesNotContain("Wir möchten berichten");
    }

    @Test
    void whoHasTakenItOnHearsTheAnswerAndNobodyElse() {
        var asker = visitors.signedIn(portal);
        var thread = asker.surfer()
                .post(portal.key(), "/de/contact", form("QUESTION", "", "Erste Frage"))
                .location();
        var inquiry = "/de/manage/inbox/" + thread.substring(thread.lastIndexOf('/') + 1);
        helper.surfer().post(portal.key(), inquiry + "/take", Map.of());

        asker.surfer().post(portal.key(), thread, Map.of("key", UUID.randomUUID(), "text", "Noch etwas"));

        assertThat(heard(helper, "Noch etwas")).isTrue();
        assertThat(heard(manager, "Noch etwas")).isFalse();
    }

    @Test
    void whoLeavesTheTeamTakesNoInquiryAlong() {
        set(helper, "TECHNICAL", "");
        grants.revoke(helper.person(), Role.MODERATOR, new Scope.OfPortal(portal.id()), manager.person());

        ask("TECHNICAL", "", "Die Karte lädt nicht");

        assertThat(heard(helper, "Die Karte lädt nicht")).isFalse();
        assertThat(heard(manager, "Die Karte lädt nicht")).isTrue();
    }

    @Test
    void onlyManagersSetItAndOnlyForTheTeam() {
        var stranger = visitors.signedIn(portal);
        assertThat(helper.surfer()
                        .post(portal.key(), "/de/manage/inbox/duties", Map.of("person", helper.person()))
                        .status())
                .isEqualTo(404);

        var refused = manager.surfer()
                .post(portal.key(), "/de/manage/inbox/duties", Map.of("person", stranger.person(), "topic", "PRESS"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main()).contains("Wähle jemanden aus dem Team");
    }

    private void set(Visitors.Someone person, String topic, String town) {
        var answer = manager.surfer()
                .post(
                        portal.key(),
                        "/de/manage/inbox/duties",
                        Map.of("person", person.person(), "topic", topic, "town", town));
        assertThat(answer.status()).isEqualTo(303);
    }

    private void ask(String topic, String town, String text) {
        visitors.signedIn(portal).surfer().post(portal.key(), "/de/contact", form(topic, town, text));
    }

    private static Map<String, ?> form(String topic, String town, String text) {
        return Map.of("key", UUID.randomUUID(), "topic", topic, "town", town, "text", text);
    }

    private boolean heard(Visitors.Someone person, String text) {
        return postBox.of(person.address()).stream()
                .anyMatch(letter -> letter.text().contains(text));
    }

    private String mine(Visitors.Someone person) {
        return person.surfer().get(portal.key(), "/de/manage/inbox?list=mine").main();
    }
}
