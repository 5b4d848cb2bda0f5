package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.payment.PaymentState;
import ruhr.kumpel.payment.Payments;

/// Several promises made in one go.
@KumpelTest
class TogetherTest {

    private final ExampleCampaigns examples;
    private final Together together;
    private final PledgeStore pledges;
    private final Campaigns campaigns;
    private final Payments payments;
    private final Accounts accounts;
    private final PostBox postBox;

    TogetherTest(
            ExampleCampaigns examples,
            Together together,
            PledgeStore pledges,
            Campaigns campaigns,
            Payments payments,
            Accounts accounts,
            PostBox postBox) {
        this.examples = examples;
        this.together = together;
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.payments = payments;
        this.accounts = accounts;
        this.postBox = postBox;
    }

    @Test
    void eachBusinessGetsAPromiseOfItsOwnAndTheSupporterOneLetter() {
        var barbers = List.of(examples.barber(), examples.barber(), examples.barber());
        var person = examples.somebody();
        var key = UUID.randomUUID();
        place(key, barbers, person);
        place(key, barbers, person);
        var made = pledges.together(key, person);
        assertThat(made).hasSize(3).allMatch(one -> one.state() == PaymentState.PROMISED);
        assertThat(payments.with(made.stream().map(Pledge::id).toList()))
                .extracting(one -> one.reference().value())
                .doesNotHaveDuplicates();
        for (var barber : barbers)
            assertThat(payments.standing(barber.campaign().id().cause()).promised())
                    .isEqualTo(Money.euros(5));
        var letters = postBox.of(accounts.addressOf(person).orElseThrow().value());
        assertThat(letters).hasSize(1);
    }

    @Test
    void whatEndedMeanwhileIsLeftOutAndSaidSo() {
        var open = examples.barber();
        var ended = examples.barber();
        campaigns.end(ended.campaign().id());
        var person = examples.somebody();
        var key = UUID.randomUUID();
        assertThat(place(key, List.of(open, ended), person)).endsWith("?left=1");
        assertThat(pledges.together(key, person)).hasSize(1);
    }

    @Test
    void nobodyElseFindsThem() {
        var key = UUID.randomUUID();
        place(key, List.of(examples.barber()), examples.somebody());
        assertThat(pledges.together(key, examples.somebody())).isEmpty();
    }

    /// Forty walk the same way, half of them from the other end.
    @Test
    void manyWhoWalkInBothDirectionsAtOnceWaitForEachOtherAndNotForEver() throws Exception {
        var barbers = List.of(examples.barber(), examples.barber(), examples.barber(), examples.barber());
        var walks = new ArrayList<Future<String>>();
        try (var crowd = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 40; i++) {
                var way = i % 2 == 0 ? barbers : barbers.reversed();
                walks.add(crowd.submit(() -> place(UUID.randomUUID(), way, examples.somebody())));
            }
            for (var walk : walks) assertThat(walk.get()).doesNotContain("left");
        }
        for (var barber : barbers)
            assertThat(payments.standing(barber.campaign().id().cause()).promised())
                    .isEqualTo(Money.euros(200));
    }

    private String place(UUID key, List<ExampleCampaigns.Barber> barbers, PersonId person) {
        var wishes = barbers.stream()
                .map(one -> new Wish(one.campaign().id(), Money.euros(5), Optional.empty(), Shown.ANONYMOUS, "", ""))
                .toList();
        return together.place(key, wishes, person, LanguageTag.GERMAN);
    }
}
