package ruhr.kumpel.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;

/// A request finds its way: nobody is overrun, nobody waits for ever, nobody is told a name too early.
@KumpelTest
class RequestsTest {

    private final ExampleGuides examples;
    private final Requests requests;
    private final Matches matches;
    private final TandemStore tandems;
    private final GuideStore guides;
    private final CandidateStore candidates;
    private final Rounds rounds;
    private final Tandems deeds;
    private final PostBox postBox;
    private final Accounts accounts;
    private final MovableClock clock;
    private final JdbcClient db;

    RequestsTest(
            ExampleGuides examples,
            Requests requests,
            Matches matches,
            TandemStore tandems,
            GuideStore guides,
            CandidateStore candidates,
            Rounds rounds,
            Tandems deeds,
            PostBox postBox,
            Accounts accounts,
            MovableClock clock,
            JdbcClient db) {
        this.examples = examples;
        this.requests = requests;
        this.matches = matches;
        this.tandems = tandems;
        this.guides = guides;
        this.candidates = candidates;
        this.rounds = rounds;
        this.deeds = deeds;
        this.postBox = postBox;
        this.accounts = accounts;
        this.clock = clock;
        this.db = db;
    }

    @Test
    void whoIsWishedForAndSaysYesIsATandem() {
        var portal = examples.portal();
        var guide = examples.guide(portal, 2);
        var request = examples.request(portal);
        assertThat(matches.proposals(request))
                .extracting(match -> match.guide().id())
                .containsExactly(guide.id());

        requests.wish(request.id(), List.of(guide.id()));
        assertThat(examples.stage(request)).isEqualTo(Stage.ASKED);
        assertThat(newest(guide)).contains("Jemand Neues fragt").doesNotContain("Hiba", "Tochter");

        assertThat(requests.accept(examples.current(request).id(), guide.id())).isEqualTo(new Answering.Answered());
        assertThat(examples.stage(request)).isEqualTo(Stage.MATCHED);
        assertThat(examples.busy(guide)).isEqualTo(1);
        assertThat(tandems.of(request.id())).hasSize(1).allMatch(Tandem::open);
        assertThat(kinds(guide)).contains("notice.message", "notice.guide");
        assertThat(newest(request)).contains("Amina");
    }

    @Test
    void aNoGoesToTheNextWishAndAtTheEndToTheCoordinator() {
        var portal = examples.portal();
        var first = examples.guide(portal, 1);
        var second = examples.guide(portal, 1);
        var request = examples.request(portal);
        requests.wish(request.id(), List.of(first.id(), second.id()));

        requests.decline(examples.current(request).id(), first.id());
        assertThat(examples.current(request).guide()).isEqualTo(second.id());
        requests.decline(examples.current(request).id(), second.id());

        assertThat(examples.stage(request)).isEqualTo(Stage.WAITING);
        assertThat(examples.turns(request)).containsExactly(Turn.DECLINED, Turn.DECLINED);
        assertThat(newest(request)).contains("Die Koordination sucht");
    }

    @Test
    void whoDoesNotAnswerInTimeIsPassedOverAndTwoNodesPassOnce() throws Exception {
        var portal = examples.portal();
        var silent = examples.guide(portal, 1);
        var next = examples.guide(portal, 1);
        var third = examples.guide(portal, 1);
        var request = examples.request(portal);
        requests.wish(request.id(), List.of(silent.id(), next.id(), third.id()));
        var asked = examples.current(request);

        rounds.go();
        assertThat(examples.current(request)).isEqualTo(asked);

        clock.forward(Duration.ofDays(Rules.RELEASED.promiseDays()).plusMinutes(1));
        at(8, () -> {
            requests.moveOn(asked);
            return true;
        });
        assertThat(examples.turns(request)).containsExactly(Turn.LAPSED, Turn.ASKED, Turn.PLANNED);
        assertThat(examples.current(request).guide()).isEqualTo(next.id());
        assertThat(requests.accept(asked.id(), silent.id())).isEqualTo(new Answering.Late());

        rounds.go();
        assertThat(examples.turns(request)).containsExactly(Turn.LAPSED, Turn.ASKED, Turn.PLANNED);
    }

    @Test
    void aYesAfterTheTimeIsTooLateEvenBeforeAnybodyLooked() {
        var portal = examples.portal();
        var guide = examples.guide(portal, 1);
        var request = examples.request(portal);
        requests.wish(request.id(), List.of(guide.id()));
        clock.forward(Duration.ofDays(Rules.RELEASED.promiseDays()).plusMinutes(1));
        assertThat(requests.accept(examples.current(request).id(), guide.id())).isEqualTo(new Answering.Late());
        assertThat(examples.busy(guide)).isZero();
    }

    @Test
    void howeverManyYesesComeAtOnceNobodyExceedsHerCapacity() throws Exception {
        var portal = examples.portal();
        var guide = examples.guide(portal, 2);
        var asked = IntStream.range(0, 24)
                .mapToObj(_ -> examples.request(portal))
                .peek(request -> requests.wish(request.id(), List.of(guide.id())))
                .map(request -> examples.current(request).id())
                .toList();
        List<Answering> outcomes;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = asked.stream()
                    .map(id -> (Callable<Answering>) () -> requests.accept(id, guide.id()))
                    .toList();
            outcomes = threads.invokeAll(tries).stream()
                    .map(one -> one.resultNow())
                    .toList();
        }

        assertThat(outcomes.stream().filter(Answering.Answered.class::isInstance))
                .hasSize(2);
        assertThat(outcomes.stream().filter(Answering.NoRoom.class::isInstance)).hasSize(22);
        assertThat(examples.busy(guide)).isEqualTo(2);
        assertThat(tandems.openOf(guide.id())).hasSize(2);

        rounds.go();
        assertThat(candidates.of(guide.id(), Turn.ASKED)).isEmpty();
        assertThat(candidates.of(guide.id(), Turn.SKIPPED)).hasSize(22);
    }

    @Test
    void oneYesCountsOnceHoweverOftenItIsSent() throws Exception {
        var portal = examples.portal();
        var guide = examples.guide(portal, 3);
        var request = examples.request(portal);
        requests.wish(request.id(), List.of(guide.id()));
        var asked = examples.current(request).id();
        at(12, () -> requests.accept(asked, guide.id()));
        assertThat(examples.busy(guide)).isEqualTo(1);
        assertThat(tandems.of(request.id())).hasSize(1);
    }

    @Test
    void theDatabaseRefusesWhatTheRulesForgot() {
        var guide = examples.guide(examples.portal(), 1);
        for (var busy : List.of(1, 2, -1))
            assertThatThrownBy(() -> db.sql("update guide.guide set busy = ? where id = ?")
                            .params(busy, guide.id().value())
                            .update())
                    .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoIsNamedByTheCoordinatorMeetsTheNewcomerOnlyWhenSheAgrees() {
        var portal = examples.portal();
        var guide = examples.guide(portal, 1);
        var request = examples.request(portal);
        requests.wish(request.id(), List.of());
        assertThat(examples.stage(request)).isEqualTo(Stage.WAITING);

        requests.name(request.id(), guide.id(), NamedBy.COORDINATOR);
        requests.accept(examples.current(request).id(), guide.id());
        assertThat(examples.stage(request)).isEqualTo(Stage.OFFERED);
        assertThat(tandems.of(request.id())).isEmpty();
        assertThat(examples.busy(guide)).as("her place is kept").isEqualTo(1);

        assertThat(requests.refuse(request.id())).isTrue();
        assertThat(examples.busy(guide)).isZero();
        assertThat(examples.stage(request)).isEqualTo(Stage.WAITING);

        requests.name(request.id(), guide.id(), NamedBy.COORDINATOR);
        requests.accept(examples.current(request).id(), guide.id());
        assertThat(requests.agree(request.id())).isTrue();
        assertThat(requests.agree(request.id())).isFalse();
        assertThat(tandems.of(request.id())).hasSize(1);
        assertThat(examples.busy(guide)).isEqualTo(1);
    }

    @Test
    void aNewcomerWhoDoesNotAnswerKeepsNoPlaceForEver() {
        var portal = examples.portal();
        var guide = examples.guide(portal, 1);
        var request = examples.request(portal);
        requests.wish(request.id(), List.of());
        requests.name(request.id(), guide.id(), NamedBy.COORDINATOR);
        requests.accept(examples.current(request).id(), guide.id());

        clock.forward(Requests.NEWCOMERS_TIME.plusMinutes(1));
        rounds.go();

        assertThat(examples.busy(guide)).isZero();
        assertThat(examples.stage(request)).isEqualTo(Stage.WAITING);
        assertThat(requests.agree(request.id())).isFalse();
    }

    @Test
    void whoPausesIsNotAskedAndPassesOnWhatSheWasAsked() {
        var portal = examples.portal();
        var resting = examples.guide(portal, 2);
        var next = examples.guide(portal, 2);
        var request = examples.request(portal);
        requests.wish(request.id(), List.of(resting.id(), next.id()));
        guides.state(resting.id(), State.PAUSED, clock.instant(), State.ACTIVE);
        assertThat(requests.accept(examples.current(request).id(), resting.id()))
                .isEqualTo(new Answering.NoRoom());

        rounds.go();

        assertThat(examples.current(request).guide()).isEqualTo(next.id());
        assertThat(matches.all(examples.request(portal)))
                .noneMatch(match -> match.guide().id().equals(resting.id()));
    }

    @Test
    void whoHandsOverStaysUntilSomebodyElseIsThere() {
        var portal = examples.portal();
        var first = examples.guide(portal, 1);
        var second = examples.guide(portal, 1);
        var request = examples.request(portal);
        requests.wish(request.id(), List.of(first.id()));
        requests.accept(examples.current(request).id(), first.id());
        var before = tandems.of(request.id()).getFirst();

        requests.name(request.id(), second.id(), NamedBy.GUIDE);
        deeds.handOver(before, "Sie braucht Mut am Telefon.");
        assertThat(tandems.with(before.id()).orElseThrow().open()).isTrue();
        requests.accept(examples.current(request).id(), second.id());
        requests.agree(request.id());

        assertThat(tandems.with(before.id()).orElseThrow().open()).isFalse();
        assertThat(tandems.openOf(second.id())).hasSize(1);
        assertThat(examples.busy(first)).isZero();
        assertThat(examples.busy(second)).isEqualTo(1);
    }

    @Test
    void whoTakesHerRequestBackIsNotWaitedFor() {
        var portal = examples.portal();
        var guide = examples.guide(portal, 1);
        var request = examples.request(portal);
        requests.wish(request.id(), List.of(guide.id()));
        var asked = examples.current(request).id();
        assertThat(requests.withdraw(request.id())).isTrue();
        assertThat(requests.accept(asked, guide.id())).isEqualTo(new Answering.Late());
        assertThat(examples.stage(request)).isEqualTo(Stage.WITHDRAWN);
        assertThat(examples.busy(guide)).isZero();
    }

    private static <T> List<T> at(int many, Callable<T> deed) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, many).mapToObj(_ -> deed).toList();
            return threads.invokeAll(tries).stream().map(one -> one.resultNow()).toList();
        }
    }

    private String newest(Guide guide) {
        var letter =
                postBox.newest(accounts.addressOf(guide.person()).orElseThrow().value());
        return letter.subject() + "\n" + letter.text();
    }

    private List<String> kinds(Guide guide) {
        return postBox.of(accounts.addressOf(guide.person()).orElseThrow().value()).stream()
                .map(PostBox.Received::kind)
                .toList();
    }

    private String newest(GuideRequest request) {
        var letter = postBox.newest(
                accounts.addressOf(request.person().orElseThrow()).orElseThrow().value());
        return letter.subject() + "\n" + letter.text();
    }
}
