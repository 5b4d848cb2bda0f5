package ruhr.kumpel.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.conversation.ExampleThings;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Promise 18: every removal is explained and can be appealed, every report answered.
@KumpelTest
class ModerationTest {

    private final Visitors visitors;
    private final ExampleThings things;
    private final Reviews reviews;
    private final ReviewStore queue;
    private final Decisions decisions;
    private final PostBox postBox;
    private final JdbcClient db;
    private final ExamplePortals portals;
    private final Portal portal;

    ModerationTest(
            Visitors visitors,
            ExampleThings things,
            Reviews reviews,
            ReviewStore queue,
            Decisions decisions,
            PostBox postBox,
            JdbcClient db,
            ExamplePortals portals) {
        this.visitors = visitors;
        this.things = things;
        this.reviews = reviews;
        this.queue = queue;
        this.decisions = decisions;
        this.postBox = postBox;
        this.db = db;
        this.portals = portals;
        this.portal = portals.fresh();
    }

    @Test
    void whatWaitsIsLetThroughAndItsOwnerIsTold() {
        var owner = visitors.signedIn(portal);
        var moderator = visitors.moderator(portal);
        var thing = waiting(owner);

        assertThat(moderator.surfer().get(portal.key(), "/de/manage/moderation").main())
                .contains("Sprachcafé am Markt", "Erster Eintrag");
        moderator.surfer().post(portal.key(), desk(thing) + "/approval", Map.of());

        assertThat(thing.deeds()).containsExactly("approve");
        assertThat(postBox.newest(owner.address()).subject()).contains("online");
        assertThat(queue.openAbout("example", thing.id())).isEmpty();
    }

    @Test
    void whoeverHidesGivesReasonsAndTheOwnerComplainsToSomebodyElse() {
        var owner = visitors.signedIn(portal);
        var first = visitors.moderator(portal);
        var second = visitors.moderator(portal);
        var thing = waiting(owner);

        var without = first.surfer().post(portal.key(), desk(thing) + "/hiding", Map.of("category", "", "text", ""));
        assertThat(without.status()).isEqualTo(422);
        assertThat(thing.deeds()).isEmpty();

        first.surfer()
                .post(
                        portal.key(),
                        desk(thing) + "/hiding",
                        Map.of("category", "MONEY", "ground", "RULES", "text", "IBAN im Text"));
        assertThat(thing.deeds()).containsExactly("hide: IBAN im Text");
        var letter = postBox.newest(owner.address());
        assertThat(letter.text()).contains("IBAN im Text", "sechs Monate", "kein Programm");
        var decision = path(letter.button().orElseThrow());

        assertThat(second.surfer().get(portal.key(), decision).status())
                .as("only the owner reads it")
                .isEqualTo(404);
        owner.surfer().post(portal.key(), decision, Map.of("text", "Das ist das Vereinskonto"));

        var complaint =
                "/de/manage/moderation/complaints/" + decision.substring(decision.lastIndexOf('/') + 1) + "/uphold";
        first.surfer().post(portal.key(), complaint, Map.of("text", "Nein"));
        assertThat(thing.deeds()).as("not by the same moderator").hasSize(1);
        second.surfer().post(portal.key(), complaint, Map.of("text", "Stimmt, entschuldige"));

        assertThat(thing.deeds()).containsExactly("hide: IBAN im Text", "restore");
        assertThat(owner.surfer().get(portal.key(), decision).main())
                .contains("Du hast recht bekommen", "Stimmt, entschuldige");
    }

    @Test
    void twoModeratorsDecideOnce() throws Exception {
        var thing = waiting(visitors.signedIn(portal));
        var review = review(thing).id();
        var one = visitors.moderator(portal).person();
        var other = visitors.moderator(portal).person();

        List<Callable<Deciding>> both = List.of(
                () -> decisions.decide(portal.id(), review, one, new Ruling.Approve(), Seen.WHATEVER),
                () -> decisions.decide(
                        portal.id(),
                        review,
                        other,
                        new Ruling.Hide(Category.SPAM, StatementOfReasons.Ground.RULES, "Werbung"),
                        Seen.WHATEVER));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads.invokeAll(both);
            var outcomes = List.of(
                    results.get(0).get().getClass(), results.get(1).get().getClass());
            assertThat(outcomes).containsExactlyInAnyOrder(Deciding.Decided.class, Deciding.AlreadyDone.class);
        }
        assertThat(thing.deeds()).hasSize(1);
    }

    @Test
    void theSecondModeratorSeesThatItIsDecided() {
        var thing = waiting(visitors.signedIn(portal));
        var moderator = visitors.moderator(portal);
        var desk = desk(thing);
        moderator.surfer().post(portal.key(), desk + "/approval", Map.of());

        var late = moderator.surfer().post(portal.key(), desk + "/approval", Map.of());

        assertThat(moderator.surfer().follow(late).main()).contains("inzwischen schon jemand entschieden");
    }

    @Test
    void reportsOnOneThingAreOneMatterAndTheReporterHearsOfIt() {
        var thing = things.of(visitors.signedIn(portal).person(), portal.id());
        var reporter = visitors.signedIn(portal);
        report(reporter.surfer(), thing, Map.of("category", "WRONG", "explanation", "Gibt es nicht mehr"));
        assertThat(report(
                                visitors.stranger(),
                                thing,
                                Map.of("category", "EXPLOITATION", "explanation", "Arbeit gegen Zimmer"))
                        .location())
                .endsWith("/report/thanks");
        assertThat(postBox.newest(reporter.address()).text()).contains("bekommen");

        var matter = review(thing);
        assertThat(matter.reports()).isEqualTo(2);
        assertThat(matter.urgent()).isTrue();
        visitors.moderator(portal).surfer().post(portal.key(), desk(thing) + "/approval", Map.of());

        assertThat(postBox.newest(reporter.address()).text()).contains("verstößt nicht");
        assertThat(thing.deeds())
                .as("a report without consequence changes nothing")
                .isEmpty();
    }

    @Test
    void aVisitorConfirmsHerAddressOnlyToHearOfTheOutcome() {
        var owner = visitors.signedIn(portal);
        var thing = things.of(owner.person(), portal.id());
        var visitor = visitors.stranger();
        var address = Visitors.someAddress();
        var asked = report(visitor, thing, Map.of("category", "WRONG", "explanation", "Falsch", "address", address));
        assertThat(review(thing).reports()).as("it counts at once").isEqualTo(1);
        visitors.confirm(visitor, portal, asked.location(), address);

        reviews.withdraw("example", thing.id());

        assertThat(postBox.newest(address).text()).contains("zurückgezogen");
        assertThat(postBox.of(owner.address()).stream().map(PostBox.Received::text))
                .noneMatch(text -> text.contains(address));
    }

    @Test
    void aReportOfPrivateMessagesIsOnlyForThoseWhoGotThem() {
        var owner = visitors.signedIn(portal);
        var asker = visitors.signedIn(portal);
        var thing = things.of(owner.person(), portal.id());
        var thread = asker.surfer()
                .post(
                        portal.key(),
                        "/de/contact/example/" + thing.id(),
                        Map.of("key", UUID.randomUUID(), "text", "Drohung"))
                .location();
        var link = owner.surfer()
                .get(portal.key(), thread)
                .page()
                .select("a[href*=/report/message/]")
                .attr("href");

        assertThat(visitors.stranger().get(portal.key(), link).status()).isEqualTo(404);
        assertThat(visitors.signedIn(portal).surfer().get(portal.key(), link).status())
                .isEqualTo(404);
        assertThat(owner.surfer().get(portal.key(), link).status()).isEqualTo(200);
    }

    @Test
    void aForeignModeratorFindsNothing() {
        var thing = waiting(visitors.signedIn(portal));
        var elsewhere = portals.fresh();
        var foreign = visitors.moderator(elsewhere);

        foreign.surfer().post(elsewhere.key(), desk(thing) + "/approval", Map.of());
        assertThat(foreign.surfer().get(portal.key(), "/de/manage/moderation").status())
                .isNotEqualTo(200);

        assertThat(thing.deeds()).isEmpty();
        assertThat(foreign.surfer()
                        .get(elsewhere.key(), "/de/manage/moderation")
                        .main())
                .doesNotContain("Sprachcafé");
    }

    @Test
    void theLogTellsWhatButNotWho() {
        var owner = visitors.signedIn(portal);
        var moderator = visitors.moderator(portal);
        var thing = waiting(owner);
        moderator
                .surfer()
                .post(
                        portal.key(),
                        desk(thing) + "/hiding",
                        Map.of("category", "MONEY", "ground", "RULES", "text", "Geheime Fakten"));

        var log = visitors.stranger().get(portal.key(), "/de/moderation-log");
        assertThat(log.main())
                .contains("ausgeblendet", "Geld, Konto oder Verkauf")
                .doesNotContain("Sprachcafé", "Geheime Fakten");
        var feed =
                visitors.stranger().get(portal.key(), "/de/moderation-log.atom").text();
        assertThat(feed)
                .contains("ausgeblendet")
                .doesNotContain(
                        "Sprachcafé", "Geheime Fakten", review(thing.id()).toString());
    }

    @Test
    void onAPhoneTheLogLeavesOutTheReasonThatNobodyGave() {
        var moderator = visitors.moderator(portal);
        moderator.surfer().post(portal.key(), desk(waiting(visitors.signedIn(portal))) + "/approval", Map.of());

        var log = visitors.stranger().get(portal.key(), "/de/moderation-log").page();
        assertThat(log.select("td.fold-away").text()).isEqualTo("–");
        assertThat(log.select("td:not(.fold-away):containsOwn(–)")).isEmpty();
        assertThat(visitors.stranger()
                        .get(portal.key(), "/de/moderation-log.atom")
                        .text())
                .doesNotContain("–");
    }

    @Test
    void theDatabaseRefusesARestrictionWithoutReasons() {
        var moderator = visitors.signedIn(portal).person();
        var review = queue.add(portal.id(), "example", UUID.randomUUID(), Instant.now());

        assertThatThrownBy(() -> db.sql("""
                insert into moderation.decision (id, portal_id, kind, subject_id, verdict, decided_by, decided_at)
                select id, portal_id, kind, subject_id, 'HIDDEN', :by, now() from moderation.review where id = :id
                """)
                        .param("id", review)
                        .param("by", moderator.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("restricted_only_with_reasons");
    }

    private ExampleThings.Thing waiting(Visitors.Someone owner) {
        var thing = things.of(owner.person(), portal.id());
        reviews.ask("example", thing.id(), portal.id(), Set.of(Reason.FIRST_ENTRY), false);
        return thing;
    }

    private Review review(ExampleThings.Thing thing) {
        return queue.openAbout("example", thing.id()).getFirst();
    }

    private UUID review(UUID subject) {
        return db.sql("select id from moderation.review where subject_id = :id")
                .param("id", subject)
                .query(UUID.class)
                .single();
    }

    private String desk(ExampleThings.Thing thing) {
        return "/de/manage/moderation/" + review(thing).id();
    }

    private Answer report(ruhr.kumpel.Surfer surfer, ExampleThings.Thing thing, Map<String, String> fields) {
        var form = new java.util.HashMap<String, Object>(fields);
        form.put("key", UUID.randomUUID());
        form.put("honest", "true");
        return surfer.post(portal.key(), "/de/report/example/" + thing.id(), form);
    }

    private static String path(String url) {
        return java.net.URI.create(url).getPath();
    }
}
