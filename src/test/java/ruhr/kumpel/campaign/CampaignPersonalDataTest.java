package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.payment.Payments;

/// Promise 17 for money: exported means all, erased means gone, and the book stays in balance without the name.
@KumpelTest
class CampaignPersonalDataTest {

    private final ExampleCampaigns examples;
    private final CampaignPersonalData data;
    private final Pledges pledges;
    private final PledgeStore store;
    private final VoucherStore vouchers;
    private final Vouchers sealed;
    private final Payments payments;
    private final TransactionTemplate transaction;
    private final ExampleSales sales;
    private final ParcelStore parcels;
    private final PresentStore presents;

    CampaignPersonalDataTest(
            ExampleCampaigns examples,
            CampaignPersonalData data,
            Pledges pledges,
            PledgeStore store,
            VoucherStore vouchers,
            Vouchers sealed,
            Payments payments,
            TransactionTemplate transaction,
            ExampleSales sales,
            ParcelStore parcels,
            PresentStore presents) {
        this.examples = examples;
        this.data = data;
        this.pledges = pledges;
        this.store = store;
        this.vouchers = vouchers;
        this.sealed = sealed;
        this.payments = payments;
        this.transaction = transaction;
        this.sales = sales;
        this.parcels = parcels;
        this.presents = presents;
    }

    @Test
    void theCopyHoldsWhatSheGaveAndHerVouchers() {
        var barber = examples.barber();
        var pledge = examples.supports(barber);
        pledges.arrived(pledge, barber.owner());
        var code = sealed.code(vouchers.of(List.of(pledge.id())).getFirst()).grouped();

        assertThat(data.copyFor(pledge.person().orElseThrow()).toString())
                .contains("20.00", "Nachbarin", "Haltet durch.", code);
    }

    @Test
    void whoIsErasedLeavesTheAmountWithoutAName() {
        var barber = examples.barber();
        var pledge = examples.supports(barber);
        var person = pledge.person().orElseThrow();
        pledges.arrived(pledge, barber.owner());

        transaction.executeWithoutResult(_ -> data.erase(person));

        var left = store.with(pledge.id()).orElseThrow();
        assertThat(left.person()).isEmpty();
        assertThat(left.wish().shown()).isEqualTo(Shown.ANONYMOUS);
        assertThat(left.wish().as() + left.wish().message()).isEmpty();
        assertThat(payments.standing(barber.campaign().id().cause()).received()).isEqualTo(Money.euros(20));
        assertThat(store.by(person)).isEmpty();
    }

    @Test
    void addressesOfParcelsAndPresentsAreCopiedAndGoWithHer() {
        var barber = examples.barber();
        var key = UUID.randomUUID();
        parcels.write(key, "Petra\nHafenstraße 11", Instant.EPOCH);
        presents.write(
                new Present(
                        key,
                        "Oma Gerda",
                        "gerda@example.org",
                        "Petra",
                        "Gönn dir was.",
                        LocalDate.of(2090, 5, 4),
                        Optional.empty(),
                        Optional.empty()),
                Instant.EPOCH);
        var pledge = sales.bought(barber, key, LanguageTag.GERMAN);
        var person = pledge.person().orElseThrow();
        assertThat(data.copyFor(person).toString()).contains("Hafenstraße 11", "gerda@example.org", "Gönn dir was.");

        transaction.executeWithoutResult(_ -> data.erase(person));
        assertThat(parcels.of(List.of(key))).isEmpty();
        assertThat(presents.with(key)).isEmpty();
    }

    @Test
    void aCampaignStaysWithTheTeamOfWhoWroteIt() {
        var barber = examples.barber();
        transaction.executeWithoutResult(_ -> data.erase(barber.owner()));
        assertThat(examples.now(barber.campaign()).writer()).isNotEqualTo(barber.owner());
    }
}
