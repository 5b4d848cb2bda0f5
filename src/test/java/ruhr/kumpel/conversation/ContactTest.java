package ruhr.kumpel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// People reach each other without seeing an address.
@KumpelTest
class ContactTest {

    private final Visitors visitors;
    private final ExampleThings things;
    private final PostBox postBox;
    private final Portal portal;
    private final ExamplePortals portals;

    ContactTest(Visitors visitors, ExampleThings things, PostBox postBox, ExamplePortals portals) {
        this.visitors = visitors;
        this.things = things;
        this.postBox = postBox;
        this.portals = portals;
        this.portal = portals.fresh();
    }

    @Test
    void aVisitorsMessageArrivesAfterHerAddressIsConfirmedAndIsAnswered() {
        var owner = visitors.signedIn(portal);
        var thing = things.of(owner.person(), portal.id());
        var visitor = visitors.stranger();
        var address = Visitors.someAddress();

        var asked = visitor.post(
                portal.key(),
                contact(thing),
                Map.of("key", UUID.randomUUID(), "name", "Nadia", "address", address, "text", "Ist noch\r\nPlatz?"));
        assertThat(messagesTo(owner)).as("nothing is sent before").isEmpty();
        var thread = visitors.confirm(visitor, portal, asked.location(), address);

        var letter = messagesTo(owner).getFirst();
        assertThat(letter.text()).contains("Nadia").contains("Ist noch\nPlatz?").doesNotContain(address);
        var page = owner.surfer().get(portal.key(), thread);
        assertThat(page.main()).contains("Ist noch Platz?").doesNotContain(address);

        owner.surfer().post(portal.key(), thread, Map.of("key", UUID.randomUUID(), "text", "Ja, komm vorbei!"));
        assertThat(postBox.newest(address).text()).contains("Ja, komm vorbei!").doesNotContain(owner.address());
        assertThat(visitor.get(portal.key(), thread).main())
                .contains("Ja, komm vorbei!")
                .doesNotContain(owner.address());
    }

    @Test
    void aTeamAnswersTogether() {
        var one = visitors.signedIn(portal);
        var other = visitors.signedIn(portal);
        var asker = visitors.signedIn(portal);
        var thing = things.of(List.of(one.person(), other.person()), portal.id());
        var thread = write(asker, thing, UUID.randomUUID(), "Hallo Team");

        one.surfer().post(portal.key(), thread, Map.of("key", UUID.randomUUID(), "text", "Ich kümmere mich"));

        assertThat(messagesTo(other)).hasSize(2);
        assertThat(other.surfer().get(portal.key(), thread).main()).contains("Ich kümmere mich");
    }

    @Test
    void pressingTwiceSendsOnce() {
        var owner = visitors.signedIn(portal);
        var asker = visitors.signedIn(portal);
        var thing = things.of(owner.person(), portal.id());
        var key = UUID.randomUUID();

        var first = write(asker, thing, key, "Nur einmal");
        var second = write(asker, thing, key, "Nur einmal");

        assertThat(second).isEqualTo(first);
        assertThat(messagesTo(owner)).hasSize(1);
    }

    @Test
    void aThreadIsFoundOnlyByWhoTakesPart() {
        var owner = visitors.signedIn(portal);
        var asker = visitors.signedIn(portal);
        var stranger = visitors.signedIn(portal);
        var thread = write(asker, things.of(owner.person(), portal.id()), UUID.randomUUID(), "Geheim");

        assertThat(stranger.surfer().get(portal.key(), thread).status()).isEqualTo(404);
        assertThat(stranger.surfer()
                        .post(portal.key(), thread, Map.of("key", UUID.randomUUID(), "text", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(visitors.stranger().get(portal.key(), thread).location()).contains("/sign-in");
    }

    @Test
    void whoeverIsBlockedReachesNobody() {
        var owner = visitors.signedIn(portal);
        var asker = visitors.signedIn(portal);
        var thread = write(asker, things.of(owner.person(), portal.id()), UUID.randomUUID(), "Hallo");
        owner.surfer().post(portal.key(), thread + "/block", Map.of());

        var another = things.of(owner.person(), portal.id());
        var refused = post(asker, another, UUID.randomUUID(), "Hallo nochmal");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("textarea").text()).isEqualTo("Hallo nochmal");
        assertThat(messagesTo(owner)).hasSize(1);
    }

    @Test
    void whatWasTypedComesBackWithWhatIsWrong() {
        var thing = things.of(visitors.signedIn(portal).person(), portal.id());
        var tooLong = "Wörter ".repeat(1000);

        var answer = visitors.stranger()
                .post(
                        portal.key(),
                        contact(thing),
                        Map.of("key", UUID.randomUUID(), "name", "Nadia", "address", "kaputt", "text", tooLong));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("textarea").text()).isEqualTo(tooLong.strip());
        assertThat(answer.page().select("#text-error, #address-error")).hasSize(2);
        assertThat(answer.page().select("input[name=name]").val()).isEqualTo("Nadia");
    }

    @Test
    void theTeamsInboxBelongsToItsPortal() {
        var asker = visitors.signedIn(portal);
        var elsewhere = portals.fresh();
        var thread = asker.surfer()
                .post(
                        portal.key(),
                        "/de/contact",
                        Map.of("key", UUID.randomUUID(), "topic", "BARRIER", "text", "Die Karte spricht nicht"))
                .location();
        var moderator = visitors.moderator(portal);
        var foreign = visitors.moderator(elsewhere);
        var id = thread.substring(thread.lastIndexOf('/') + 1);

        assertThat(moderator.surfer().get(portal.key(), "/de/manage/inbox").main())
                .contains("Die Karte spricht nicht");
        assertThat(foreign.surfer()
                        .get(elsewhere.key(), "/de/manage/inbox/" + id)
                        .status())
                .isEqualTo(404);
        moderator
                .surfer()
                .post(
                        portal.key(),
                        "/de/manage/inbox/" + id,
                        Map.of("key", UUID.randomUUID(), "text", "Danke, wir reparieren das"));

        assertThat(asker.surfer().get(portal.key(), thread).main())
                .contains("Das Team")
                .contains("Danke, wir reparieren das");
        assertThat(postBox.newest(asker.address()).text()).doesNotContain(moderator.address());
    }

    @Test
    void mailsEndWithOnePressAndNotByLooking() {
        var owner = visitors.signedIn(portal);
        var asker = visitors.signedIn(portal);
        var thing = things.of(owner.person(), portal.id());
        write(asker, thing, UUID.randomUUID(), "Eins");
        var link = visitors.unsubscribeLink(owner.address());

        Surfer scanner = visitors.stranger();
        assertThat(scanner.get(portal.key(), link).status()).isEqualTo(200);
        write(asker, thing, UUID.randomUUID(), "Zwei");
        assertThat(messagesTo(owner)).hasSize(2);

        assertThat(scanner.post(portal.key(), link, Map.of("List-Unsubscribe", "One-Click"))
                        .status())
                .isEqualTo(200);
        write(asker, thing, UUID.randomUUID(), "Drei");
        assertThat(messagesTo(owner)).hasSize(2);
    }

    private String write(Visitors.Someone who, ExampleThings.Thing thing, UUID key, String text) {
        return post(who, thing, key, text).location();
    }

    private ruhr.kumpel.Answer post(Visitors.Someone who, ExampleThings.Thing thing, UUID key, String text) {
        return who.surfer().post(portal.key(), contact(thing), Map.of("key", key, "text", text));
    }

    private static String contact(ExampleThings.Thing thing) {
        return "/de/contact/example/" + thing.id();
    }

    private List<PostBox.Received> messagesTo(Visitors.Someone who) {
        return postBox.of(who.address()).stream()
                .filter(letter -> letter.kind().equals("notice.message"))
                .toList();
    }
}
