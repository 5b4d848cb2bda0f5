package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.campaign.ExampleCampaigns.Barber;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;

/// Things with a stock: never more are sold than there are, and each comes to its buyer once.
@KumpelTest
class ThingsTest {

    private static final int STOCK = 5;

    private final ExampleCampaigns examples;
    private final ExampleSales sales;
    private final Pledges pledges;
    private final PieceStore pieces;
    private final ParcelStore parcels;
    private final Parcels deeds;
    private final Things things;
    private final Vouchers vouchers;
    private final Forgetting forgetting;
    private final MovableClock clock;
    private final JdbcClient db;

    ThingsTest(
            ExampleCampaigns examples,
            ExampleSales sales,
            Pledges pledges,
            PieceStore pieces,
            ParcelStore parcels,
            Parcels deeds,
            Things things,
            Vouchers vouchers,
            Forgetting forgetting,
            MovableClock clock,
            JdbcClient db) {
        this.examples = examples;
        this.sales = sales;
        this.pledges = pledges;
        this.pieces = pieces;
        this.parcels = parcels;
        this.deeds = deeds;
        this.things = things;
        this.vouchers = vouchers;
        this.forgetting = forgetting;
        this.clock = clock;
        this.db = db;
    }

    @Test
    void twentyFourAtOnceBuyNoMoreThanThereIs() throws Exception {
        var barber = selling(Delivery.COUNTER, "");
        Callable<Pledging> buying = () -> sales.buy(barber, UUID.randomUUID(), LanguageTag.GERMAN);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = threads
                    .invokeAll(IntStream.range(0, 24).mapToObj(_ -> buying).toList())
                    .stream()
                    .map(one -> one.resultNow())
                    .toList();
            assertThat(outcomes.stream().filter(Pledging.Pledged.class::isInstance))
                    .hasSize(STOCK);
            assertThat(outcomes.stream().filter(Pledging.SoldOut.class::isInstance))
                    .hasSize(24 - STOCK);
        }
        assertThat(left(barber)).isZero();
    }

    @Test
    void whoChangesHerMindGivesHerPieceBack() {
        var barber = selling(Delivery.COUNTER, "");
        var pledge = sales.bought(barber);
        assertThat(left(barber)).isEqualTo(STOCK - 1);
        pledges.withdraw(pledge);
        assertThat(left(barber)).isEqualTo(STOCK);
    }

    @Test
    void moneyThatComesAfterTheLapseTakesAnotherPieceOrIsToldThatNoneIsLeft() {
        var barber = selling(Delivery.COUNTER, "");
        var lucky = sales.bought(barber);
        var late = sales.bought(barber);
        pledges.withdraw(lucky);
        pledges.withdraw(late);
        for (int i = 0; i < STOCK - 1; i++) sales.bought(barber);

        sales.paid(barber, lucky);
        assertThat(left(barber)).isZero();
        assertThat(sales.voucher(lucky)).isPresent();

        sales.paid(barber, late);
        assertThat(sales.voucher(late)).isEmpty();
        assertThat(sales.kinds(late)).first().isEqualTo("campaign.sold-out");
        assertThat(sales.teamLetters(barber)).anyMatch(one -> one.kind().equals("campaign.team-sold-out"));
    }

    @Test
    void aThingAtTheCounterIsHandedOutOnlyAsAWhole() {
        var barber = selling(Delivery.COUNTER, "");
        var pledge = sales.bought(barber);
        sales.paid(barber, pledge);
        var voucher = sales.voucher(pledge).orElseThrow();
        assertThat(vouchers.redeem(voucher.id(), Money.euros(5), UUID.randomUUID(), barber.owner()))
                .isInstanceOf(Redemption.OnlyWhole.class);
        assertThat(vouchers.redeem(voucher.id(), Money.euros(20), UUID.randomUUID(), barber.owner()))
                .isInstanceOf(Redemption.Redeemed.class);
        assertThat(voucher.vat()).isEqualTo(Vat.SINGLE);
    }

    @Test
    void whatIsDigitalComesOnceWithTheMoney() {
        var barber = selling(Delivery.DIGITAL, "https://salon.example/lied");
        var pledge = sales.bought(barber);
        pledges.arrived(pledge, barber.owner());
        sales.paid(barber, pledge);
        assertThat(sales.kinds(pledge).stream().filter("campaign.handout"::equals))
                .hasSize(1);
        assertThat(sales.letters(pledge).getFirst().text()).contains("https://salon.example/lied");
        assertThat(sales.voucher(pledge)).isEmpty();
    }

    @Test
    void anAddressIsForgottenOnceTheParcelIsOnItsWay() {
        var barber = selling(Delivery.MAIL, "");
        var key = UUID.randomUUID();
        parcels.write(key, "Petra\nHafenstraße 1", clock.instant());
        var pledge = sales.bought(barber, key, LanguageTag.GERMAN);
        assertThat(deeds.sent(barber.campaign(), pledge, barber.owner())).isFalse();

        sales.paid(barber, pledge);
        assertThat(sales.letters(pledge).getFirst().text()).contains("Päckchen");
        assertThat(deeds.sent(barber.campaign(), pledge, barber.owner())).isTrue();
        assertThat(deeds.sent(barber.campaign(), pledge, barber.owner())).isFalse();
        assertThat(parcels.of(List.of(key))).isEmpty();
        assertThat(sales.kinds(pledge)).first().isEqualTo("campaign.on-its-way");
    }

    @Test
    void anAddressThatNobodyNeedsAnyMoreIsForgotten() {
        var barber = selling(Delivery.MAIL, "");
        var unconfirmed = UUID.randomUUID();
        var key = UUID.randomUUID();
        parcels.write(unconfirmed, "Hafenstraße 2\nDortmund", clock.instant());
        parcels.write(key, "Hafenstraße 1\nDortmund", clock.instant());
        var pledge = sales.bought(barber, key, LanguageTag.GERMAN);
        pledges.withdraw(pledge);

        clock.forward(Duration.ofDays(3));
        forgetting.round();
        assertThat(parcels.of(List.of(unconfirmed, key))).containsOnlyKeys(key);
        clock.forward(Duration.ofDays(30));
        forgetting.round();
        assertThat(parcels.of(List.of(key))).isEmpty();
    }

    @Test
    void anAddressIsNotChangedByWhoeverGuessesItsFormLater() {
        var barber = selling(Delivery.MAIL, "");
        var key = UUID.randomUUID();
        parcels.write(key, "Hafenstraße 1\nDortmund", clock.instant());
        sales.bought(barber, key, LanguageTag.GERMAN);
        parcels.write(key, "Beim Dieb\nDortmund", clock.instant());
        assertThat(parcels.of(List.of(key))).containsValue("Hafenstraße 1\nDortmund");
    }

    @Test
    void piecesAreAddedAndNeverTakenAway() {
        var barber = selling(Delivery.COUNTER, "");
        var thing = reward(barber);
        things.more(barber.campaign(), thing, 3);
        assertThat(left(barber)).isEqualTo(STOCK + 3);
        assertThatThrownBy(() -> db.sql("update campaign.thing set stock = 2 where reward_id = ?")
                        .params(thing)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(things.remove(barber.campaign().id(), thing, barber.owner())).isFalse();
    }

    @Test
    void theDatabaseGivesNoPieceToWhoDidNotAskForIt() {
        var barber = selling(Delivery.COUNTER, "");
        var gift = examples.gives(barber, Money.euros(20));
        assertThatThrownBy(() -> pieces.take(reward(barber), gift.id())).isInstanceOf(DataAccessException.class);
    }

    private Barber selling(Delivery delivery, String handout) {
        return examples.selling(new Thing(STOCK, delivery, Vat.SINGLE, handout));
    }

    private static UUID reward(Barber barber) {
        return barber.campaign().content().rewards().getFirst().id();
    }

    private int left(Barber barber) {
        return pieces.left(List.of(reward(barber))).getOrDefault(reward(barber), 0);
    }
}
