package ruhr.kumpel.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.conversation.ExampleThings;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Several moderators at one desk: they find, take and hand on cases, and do not get in each other's way.
@KumpelTest
class DeskTest {

    private static final String BOCHUM = "05911000";
    private static final String ESSEN = "05113000";

    private final Visitors visitors;
    private final ExampleThings things;
    private final Reviews reviews;
    private final ReviewStore queue;
    private final Cases cases;
    private final PostBox postBox;
    private final MovableClock clock;
    private final ExamplePortals portals;
    private final Portal portal;

    DeskTest(
            Visitors visitors,
            ExampleThings things,
            Reviews reviews,
            ReviewStore queue,
            Cases cases,
            PostBox postBox,
            MovableClock clock,
            ExamplePortals portals) {
        this.visitors = visitors;
        this.things = things;
        this.reviews = reviews;
        this.queue = queue;
        this.cases = cases;
        this.postBox = postBox;
        this.clock = clock;
        this.portals = portals;
        this.portal = portals.fresh();
    }

    @Test
    void wordsTownReasonAndAgeNarrowTheQueue() {
        var old = waiting("Ein Sofa zum Abholen", ESSEN, Reason.LINK);
        clock.forward(Duration.ofDays(4));
        var fresh = waiting("Zimmer in der Nähe der Uni", BOCHUM, Reason.IBAN);
        var moderator = visitors.moderator(portal);

        assertThat(found(moderator, "")).containsExactlyInAnyOrder(old, fresh);
        assertThat(found(moderator, "&search=ZIMMER+uni")).containsExactly(fresh);
        assertThat(found(moderator, "&search=zimmer+sofa")).isEmpty();
        assertThat(found(moderator, "&town=" + ESSEN)).containsExactly(old);
        assertThat(found(moderator, "&reason=IBAN")).containsExactly(fresh);
        assertThat(found(moderator, "&age=3")).containsExactly(old);
        assertThat(found(moderator, "&age=late")).containsExactly(old);
        assertThat(found(moderator, "&kind=example")).hasSize(2);
        assertThat(found(moderator, "&kind=message")).isEmpty();
        assertThat(found(moderator, "&kind=%27&age=x&page=-1&town=%00")).isEmpty();
    }

    @Test
    void theReasonOfAReportIsFoundToo() {
        var reported = things.of(visitors.signedIn(portal).person(), portal.id());
        waiting("Etwas anderes", BOCHUM, Reason.LINK);
        visitors.stranger()
                .post(
                        portal.key(),
                        "/de/report/example/" + reported.id(),
                        Map.of(
                                "key",
                                UUID.randomUUID(),
                                "category",
                                "FRAUD",
                                "explanation",
                                "Stimmt nicht",
                                "honest",
                                "true"));

        assertThat(found(visitors.moderator(portal), "&reason=FRAUD")).containsExactly(review(reported));
    }

    @Test
    void aCaseIsHandedOnWithANoteAndTheOtherHearsOfIt() {
        var thing = waiting("Ein Zimmer", BOCHUM, Reason.LINK);
        var one = visitors.moderator(portal);
        var other = visitors.moderator(portal);

        var answer = one.surfer()
                .post(
                        portal.key(),
                        desk(thing) + "/handing",
                        Map.of("to", other.person(), "note", "Du kennst den Verein."));

        assertThat(one.surfer().follow(answer).main()).contains("Weitergegeben", "Du kennst den Verein.");
        var letter = postBox.newest(other.address());
        assertThat(letter.subject()).contains("gibt dir einen Fall weiter");
        assertThat(letter.text()).contains("Du kennst den Verein.").doesNotContain("Zimmer");
        assertThat(found(other, "&who=mine")).containsExactly(thing);
        assertThat(found(one, "&who=mine")).isEmpty();
        assertThat(found(one, "&who=nobody")).isEmpty();
    }

    @Test
    void onlyThePortalsOwnTeamIsGivenACase() {
        var thing = waiting("Ein Zimmer", BOCHUM, Reason.LINK);
        var one = visitors.moderator(portal);
        var stranger = visitors.moderator(portals.fresh());

        var answer = one.surfer()
                .post(portal.key(), desk(thing) + "/handing", Map.of("to", stranger.person(), "note", "Hier"));

        assertThat(one.surfer().follow(answer).main()).contains("gehört nicht (mehr) zum Team");
        assertThat(postBox.newest(stranger.address()).subject()).doesNotContain("Fall");
        var elsewhere = stranger.surfer();
        assertThat(elsewhere.post(portal.key(), desk(thing) + "/care", Map.of()).status())
                .isIn(303, 404);
        assertThat(found(one, "&who=nobody")).containsExactly(thing);
    }

    @Test
    void ofTwoWhoTakeACaseAtOnceOneIsTold() throws Exception {
        var thing = waiting("Ein Zimmer", BOCHUM, Reason.LINK);
        var one = visitors.moderator(portal).person();
        var other = visitors.moderator(portal).person();
        List<Callable<Passing>> both = List.of(
                () -> cases.take(portal.id(), thing, one, Optional.empty()),
                () -> cases.take(portal.id(), thing, other, Optional.empty()));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads.invokeAll(both);
            assertThat(List.of(
                            results.get(0).get().getClass(),
                            results.get(1).get().getClass()))
                    .containsExactlyInAnyOrder(Passing.Passed.class, Passing.SomebodyElseHasIt.class);
        }
    }

    @Test
    void whatChangedMeanwhileIsNotDecidedUnseen() {
        var thing = things.of(visitors.signedIn(portal).person(), portal.id());
        reviews.ask("example", thing.id(), portal.id(), Set.of(Reason.LINK), false);
        var moderator = visitors.moderator(portal);
        var seen = seen(moderator, review(thing));
        things.write(thing, "Jetzt mit etwas ganz anderem");

        var refused = moderator
                .surfer()
                .post(portal.key(), desk(review(thing)) + "/approval", Map.of("seen", seen, "text", "Meine Worte"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.main()).contains("hat sich inzwischen geändert", "ganz anderem", "Meine Worte");
        assertThat(thing.deeds()).isEmpty();
        moderator
                .surfer()
                .post(portal.key(), "/de/manage/moderation/approvals", Map.of("id", review(thing) + "." + seen));
        assertThat(thing.deeds()).as("not together with others either").isEmpty();

        moderator
                .surfer()
                .post(portal.key(), desk(review(thing)) + "/approval", Map.of("seen", seen(moderator, review(thing))));
        assertThat(thing.deeds()).containsExactly("approve");
    }

    @Test
    void aCaseThatSomebodyElseTookIsNotDecidedByAccident() {
        var thing = things.of(visitors.signedIn(portal).person(), portal.id());
        reviews.ask("example", thing.id(), portal.id(), Set.of(Reason.LINK), false);
        var one = visitors.moderator(portal);
        var other = visitors.moderator(portal);
        var seen = seen(one, review(thing));
        other.surfer().post(portal.key(), desk(review(thing)) + "/care", Map.of());
        var hiding = Map.of("seen", seen, "category", "SPAM", "text", "Werbung");

        var held = one.surfer().post(portal.key(), desk(review(thing)) + "/hiding", hiding);

        assertThat(held.status()).isEqualTo(409);
        assertThat(held.main()).contains("inzwischen übernommen", "Werbung");
        assertThat(thing.deeds()).isEmpty();
        var on = held.page().select("#panel input[name=on]").val();
        assertThat(on).isEqualTo(other.person().toString());
        one.surfer()
                .post(
                        portal.key(),
                        desk(review(thing)) + "/hiding",
                        Map.of("seen", seen, "on", on, "category", "SPAM", "text", "Werbung"));
        assertThat(thing.deeds()).containsExactly("hide: Werbung");
    }

    private String seen(Visitors.Someone moderator, UUID review) {
        return moderator
                .surfer()
                .get(portal.key(), "/de/manage/moderation?id=" + review)
                .page()
                .select("input[name=seen]")
                .val();
    }

    private UUID waiting(String text, String town, Reason reason) {
        var thing = things.of(visitors.signedIn(portal).person(), portal.id());
        things.write(thing, text, town);
        reviews.ask("example", thing.id(), portal.id(), Set.of(reason), false);
        return review(thing);
    }

    private UUID review(ExampleThings.Thing thing) {
        return queue.openAbout("example", thing.id()).getFirst().id();
    }

    private List<UUID> found(Visitors.Someone moderator, String query) {
        return moderator
                .surfer()
                .get(portal.key(), "/de/manage/moderation?list=todo" + query)
                .page()
                .select("tbody a[href*=id=]")
                .stream()
                .map(link -> UUID.fromString(link.attr("href").replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1")))
                .toList();
    }

    private static String desk(UUID review) {
        return "/de/manage/moderation/" + review;
    }
}
