package ruhr.kumpel.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.Ids;

/// Promise 17 for guides and newcomers: exported means all, erased means gone, and what was promised to be forgotten
/// is.
@KumpelTest
class ForgettingTest {

    private static final String GOAL = "Schulplatz in der Nordstraße";

    private final ExampleGuides examples;
    private final GuidePersonalData data;
    private final Requests requests;
    private final RequestStore store;
    private final TandemStore tandems;
    private final Tandems deeds;
    private final WorkStore work;
    private final GuideStore guides;
    private final Rounds rounds;
    private final Accounts accounts;
    private final MovableClock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient db;

    ForgettingTest(
            ExampleGuides examples,
            GuidePersonalData data,
            Requests requests,
            RequestStore store,
            TandemStore tandems,
            Tandems deeds,
            WorkStore work,
            GuideStore guides,
            Rounds rounds,
            Accounts accounts,
            MovableClock clock,
            TransactionTemplate transaction,
            JdbcClient db) {
        this.examples = examples;
        this.data = data;
        this.requests = requests;
        this.store = store;
        this.tandems = tandems;
        this.deeds = deeds;
        this.work = work;
        this.guides = guides;
        this.rounds = rounds;
        this.accounts = accounts;
        this.clock = clock;
        this.transaction = transaction;
        this.db = db;
    }

    private record Pair(Guide guide, GuideRequest request, Tandem tandem) {}

    @Test
    void theWordsOfACaseAreForgottenWhenItsTimeIsOverAndNotBefore() {
        var pair = pair();
        var thread = deeds.thread(pair.tandem()).orElseThrow();
        deeds.end(pair.tandem().id(), Side.NEWCOMER);
        work.say(pair.tandem().id(), new Feedback(Side.NEWCOMER, true, "Danke für alles."), clock.instant());

        clock.forward(Duration.ofDays(Rules.RELEASED.keepDays()).minusHours(1));
        rounds.go();
        assertThat(work.goals(pair.tandem().id())).hasSize(1);
        assertThat(messages(thread)).isEqualTo(1);

        clock.forward(Duration.ofHours(2));
        rounds.go();
        var left = store.with(pair.request().id()).orElseThrow();
        assertThat(left.person()).isEmpty();
        assertThat(left.wanted().situation() + left.wanted().called()).isEmpty();
        assertThat(work.goals(pair.tandem().id())).isEmpty();
        assertThat(work.feedback(pair.tandem().id(), Side.NEWCOMER)
                        .orElseThrow()
                        .text())
                .isEmpty();
        assertThat(messages(thread)).isZero();
        assertThat(tandems.of(pair.guide().person()))
                .as("that she accompanied somebody stays")
                .hasSize(1);
    }

    @Test
    void nothingIsForgottenWhileItGoesOn() {
        var pair = pair();
        clock.forward(Duration.ofDays(Rules.MOST_KEEP));
        rounds.go();
        assertThat(store.with(pair.request().id()).orElseThrow().wanted().situation())
                .isEqualTo(ExampleGuides.SITUATION);
    }

    @Test
    void theCopyHoldsWhatSheWrote() {
        var pair = pair();
        assertThat(data.copyFor(pair.request().person().orElseThrow()).toString())
                .contains(ExampleGuides.SITUATION, "Hiba", GOAL)
                .doesNotContain("Mit zwei Kindern");
        assertThat(data.copyFor(pair.guide().person()).toString())
                .contains("Mit zwei Kindern aus Homs.", "Amina", GOAL)
                .doesNotContain(ExampleGuides.SITUATION);
    }

    @Test
    void aNewcomerWhoIsErasedLeavesAFreePlaceAndNoWord() {
        var pair = pair();
        transaction.executeWithoutResult(_ -> data.erase(pair.request().person().orElseThrow()));
        assertThat(store.with(pair.request().id())).isEmpty();
        assertThat(examples.busy(pair.guide())).isZero();
        assertThat(tandems.of(pair.guide().person())).isEmpty();
    }

    @Test
    void aGuideWhoIsErasedLeavesNobodyAlone() {
        var pair = pair();
        var portal = pair.guide().portal();
        var other = store.with(pair.request().id()).orElseThrow();
        transaction.executeWithoutResult(_ -> data.erase(pair.guide().person()));
        assertThat(guides.with(pair.guide().id())).isEmpty();
        assertThat(examples.stage(other)).isEqualTo(Stage.WAITING);
        assertThat(tandems.of(other.id())).hasSize(1).noneMatch(Tandem::open);
        assertThat(guides.on(portal, State.values())).isEmpty();
    }

    @Test
    void whoeverWaitsForTheAnswerOfSomebodyErasedGoesOn() {
        var portal = examples.portal();
        var leaving = examples.guide(portal, 1);
        var next = examples.guide(portal, 1);
        var request = examples.request(portal);
        requests.wish(request.id(), List.of(leaving.id(), next.id()));
        transaction.executeWithoutResult(_ -> data.erase(leaving.person()));
        assertThat(examples.current(request).guide()).isEqualTo(next.id());
    }

    @Test
    void whatNobodyConfirmedIsGoneAfterTwoDays() {
        var id = new RequestId(Ids.next());
        store.ask(id, examples.portal().id(), ExampleGuides.wanted(), clock.instant());
        clock.forward(Duration.ofDays(2).plusMinutes(1));
        rounds.go();
        assertThat(store.with(id)).isEmpty();
    }

    @Test
    void whoLeftIsForgottenWhenHerTimeIsOver() {
        var guide = examples.guide(examples.portal(), 1);
        guides.state(guide.id(), State.LEFT, clock.instant(), State.ACTIVE);
        clock.forward(Duration.ofDays(Rules.RELEASED.keepDays()).plusHours(1));
        rounds.go();
        assertThat(guides.with(guide.id())).isEmpty();
        assertThat(accounts.addressOf(guide.person())).as("her account is hers").isPresent();
    }

    private Pair pair() {
        var portal = examples.portal();
        var guide = examples.guide(portal, 1);
        var request = examples.request(portal);
        requests.wish(request.id(), List.of(guide.id()));
        requests.accept(examples.current(request).id(), guide.id());
        var tandem = tandems.of(request.id()).getFirst();
        work.addGoal(tandem.id(), GOAL, clock.instant());
        return new Pair(guide, request, tandem);
    }

    private int messages(java.util.UUID thread) {
        return db.sql("select count(*) from conversation.message where thread_id = ?")
                .params(thread)
                .query(Integer.class)
                .single();
    }
}
