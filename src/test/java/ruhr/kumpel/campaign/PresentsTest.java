package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.campaign.ExampleCampaigns.Barber;
import ruhr.kumpel.kernel.LanguageTag;

/// A voucher for somebody else comes on its day, once, and the address is forgotten.
@KumpelTest
class PresentsTest {

    private final ExampleCampaigns examples;
    private final ExampleSales sales;
    private final Presents presents;
    private final PresentStore store;
    private final Purchases purchases;
    private final PurchaseStore purchaseStore;
    private final Vouchers vouchers;
    private final VoucherSeal seal;
    private final PostBox postBox;
    private final MovableClock clock;
    private final TransactionTemplate transaction;

    PresentsTest(
            ExampleCampaigns examples,
            ExampleSales sales,
            Presents presents,
            PresentStore store,
            Purchases purchases,
            PurchaseStore purchaseStore,
            Vouchers vouchers,
            VoucherSeal seal,
            PostBox postBox,
            MovableClock clock,
            TransactionTemplate transaction) {
        this.examples = examples;
        this.sales = sales;
        this.presents = presents;
        this.store = store;
        this.purchases = purchases;
        this.purchaseStore = purchaseStore;
        this.vouchers = vouchers;
        this.seal = seal;
        this.postBox = postBox;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Test
    void itComesOnItsDayOnceAndTheGiverHearsOfIt() {
        var barber = examples.barber();
        var address = address();
        var pledge = bought(barber, address, 5);
        assertThat(postBox.of(address)).isEmpty();
        presents.round();
        assertThat(postBox.of(address)).isEmpty();

        clock.forward(Duration.ofDays(5));
        send(pledge);
        send(pledge);
        assertThat(postBox.of(address)).hasSize(1);
        var letter = postBox.newest(address);
        assertThat(letter.subject()).isEqualTo("Mehmet schenkt dir einen Gutschein");
        assertThat(letter.text()).contains("Oma Gerda", "Gönn dir was.", "20,00");
        assertThat(letter.code())
                .contains(vouchers.code(sales.voucher(pledge).orElseThrow()).grouped());
        assertThat(sales.kinds(pledge)).first().isEqualTo("campaign.present-sent");
        assertThat(store.with(pledge.id()).orElseThrow().address()).isEmpty();
        assertThat(store.with(pledge.id()).orElseThrow().outcome()).contains(Present.Outcome.SENT);
    }

    @Test
    void sixteenNodesAtOnceSendItOnce() throws Exception {
        var barber = examples.barber();
        var address = address();
        var pledge = bought(barber, address, 5);
        clock.forward(Duration.ofDays(5));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(IntStream.range(0, 16)
                    .mapToObj(_ -> Executors.callable(() -> send(pledge)))
                    .toList());
        }
        assertThat(postBox.of(address)).hasSize(1);
    }

    @Test
    void todayIsAtOnce() {
        var barber = examples.barber();
        var address = address();
        bought(barber, address, 0);
        assertThat(postBox.of(address)).hasSize(1);
    }

    @Test
    void whoeverStopsThemGetsNoMore() {
        var barber = examples.barber();
        var address = address();
        var first = bought(barber, address, 0);
        var present = presents.behind(
                        seal.present(first.id()).value(), barber.portal().id())
                .orElseThrow();
        presents.stop(present);
        presents.stop(present);

        var second = bought(barber, address.toUpperCase(Locale.ROOT), 0);
        assertThat(postBox.of(address)).hasSize(1);
        assertThat(sales.kinds(second)).first().isEqualTo("campaign.present-unwanted");
        assertThat(store.with(second.id()).orElseThrow().outcome()).contains(Present.Outcome.UNWANTED);
    }

    @Test
    void whatWasWithdrawnIsNotSent() {
        var barber = examples.barber();
        var address = address();
        var pledge = bought(barber, address, 5);
        purchases.withdraw(purchaseStore.of(List.of(pledge.id())).getFirst(), "Mehmet");
        clock.forward(Duration.ofDays(6));
        send(pledge);
        assertThat(postBox.of(address)).isEmpty();
        assertThat(store.with(pledge.id()).orElseThrow().address()).isEmpty();
    }

    private void send(Pledge pledge) {
        transaction.executeWithoutResult(_ -> presents.send(pledge.id()));
    }

    private Pledge bought(Barber barber, String address, int days) {
        var key = UUID.randomUUID();
        var day =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin")).plusDays(days);
        store.write(
                new Present(
                        key, "Oma Gerda", address, "Mehmet", "Gönn dir was.", day, Optional.empty(), Optional.empty()),
                clock.instant());
        var pledge = sales.bought(barber, key, LanguageTag.GERMAN);
        sales.paid(barber, pledge);
        return pledge;
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }
}
