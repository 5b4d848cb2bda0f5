package ruhr.kumpel.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.conversation.Visitors.Someone;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.Portal;

/// A coordinator lets a plan be worked out for all who wait, and confirms of it what she finds right.
@KumpelTest
class ProposalsTest {

    private static final String PATH = "/de/manage/guides/plan";

    private final ExampleGuides examples;
    private final Requests requests;
    private final Proposals proposals;
    private final ProposalWork work;
    private final Portal portal;
    private final Someone coordinator;

    ProposalsTest(
            ExampleGuides examples,
            Requests requests,
            Proposals proposals,
            ProposalWork work,
            Visitors visitors,
            Grants grants) {
        this.examples = examples;
        this.requests = requests;
        this.proposals = proposals;
        this.work = work;
        this.portal = examples.portal();
        this.coordinator = visitors.signedIn(portal);
        grants.grant(coordinator.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
    }

    @Test
    void whoWaitsIsSharedOutWithReasonsAndAskedOnceItIsConfirmed() {
        var first = waiting();
        var second = waiting();
        var one = examples.guide(portal, 1);
        var other = examples.guide(portal, 1);
        var page = workedOut();
        assertThat(page).contains("Arabisch", "Bochum", "2 Anfragen warten");
        assertThat(proposals.of(portal.id()).orElseThrow().pairs())
                .extracting(Proposal.Pair::guide)
                .containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(examples.stage(first)).isEqualTo(Stage.WAITING);

        var confirmed = confirm(List.of(first, second));
        assertThat(confirmed).contains("2 Guides wurden gefragt");
        assertThat(List.of(examples.stage(first), examples.stage(second))).containsOnly(Stage.ASKED);
    }

    @Test
    void onlyWhatIsChosenIsAsked() {
        var chosen = waiting();
        var left = waiting();
        examples.guide(portal, 2);
        workedOut();
        assertThat(confirm(List.of(chosen))).contains("Ein Guide wurde gefragt");
        assertThat(examples.stage(chosen)).isEqualTo(Stage.ASKED);
        assertThat(examples.stage(left)).isEqualTo(Stage.WAITING);
    }

    @Test
    void whatHasChangedMeanwhileIsSaidAndNotUndone() {
        var request = waiting();
        examples.guide(portal, 1);
        workedOut();
        requests.close(request.id(), "Wir finden leider niemanden.");
        assertThat(confirm(List.of(request))).contains("Bei einem Paar hatte sich inzwischen etwas geändert");
        assertThat(examples.stage(request)).isEqualTo(Stage.CLOSED);
    }

    @Test
    void pressedTwiceNobodyIsAskedTwice() {
        var request = waiting();
        examples.guide(portal, 1);
        workedOut();
        confirm(List.of(request));
        assertThat(confirm(List.of(request))).contains("Niemand wurde gefragt");
        assertThat(examples.turns(request)).containsExactly(Turn.ASKED);
    }

    @Test
    void whoWasAskedAndHasNotAnsweredHasOnePlaceLess() {
        var asked = waiting();
        var guide = examples.guide(portal, 1);
        requests.name(asked.id(), guide.id(), NamedBy.COORDINATOR);
        waiting();
        assertThat(workedOut()).contains("Für eine Anfrage ist niemand frei");
        assertThat(proposals.of(portal.id()).orElseThrow().pairs()).isEmpty();
    }

    @Test
    void whoSaidNoOnceIsNotProposedAgain() {
        var request = waiting();
        var guide = examples.guide(portal, 2);
        requests.name(request.id(), guide.id(), NamedBy.COORDINATOR);
        requests.decline(examples.current(request).id(), guide.id());
        workedOut();
        assertThat(proposals.of(portal.id()).orElseThrow().pairs()).isEmpty();
    }

    @Test
    void aPlanWhosePlaceAnotherTookIsNotWorkedOut() {
        waiting();
        examples.guide(portal, 1);
        workedOut();
        var old = proposals.of(portal.id()).orElseThrow();
        proposals.ask(portal.id());
        work.workOut(old.id());
        assertThat(proposals.of(portal.id()).orElseThrow().id()).isNotEqualTo(old.id());
        assertThat(proposals.confirm(old.id().toString(), java.util.Set.of(), portal.id()))
                .isEmpty();
    }

    private GuideRequest waiting() {
        var request = examples.request(portal);
        requests.wish(request.id(), List.of());
        return request;
    }

    private String workedOut() {
        assertThat(coordinator.surfer().post(portal.key(), PATH, Map.of()).status())
                .isEqualTo(303);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> proposals.of(portal.id()).orElseThrow().ready().isPresent());
        return coordinator.surfer().get(portal.key(), PATH).main();
    }

    private String confirm(List<GuideRequest> chosen) {
        var plan = proposals.of(portal.id()).orElseThrow().id();
        var ids = chosen.stream().map(one -> one.id().value().toString()).toList();
        var surfer = coordinator.surfer();
        return surfer.follow(surfer.post(
                        portal.key(), PATH + "/confirmation", Map.of("plan", plan.toString(), "request", ids)))
                .main();
    }
}
