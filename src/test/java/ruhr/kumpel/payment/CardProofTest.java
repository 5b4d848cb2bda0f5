package ruhr.kumpel.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.standin.TestStandIn;

/// Promise 5 for cards: whatever happens at the provider, and whatever of its messages is lost, comes twice or late,
/// after the daily round the ledger says to the cent what the provider says.
@KumpelTest
class CardProofTest {

    private final ExampleCauses causes;
    private final ExampleCards cards;
    private final TestStandIn standIn;
    private final CardPayment method;
    private final Payments payments;
    private final MovableClock clock;

    CardProofTest(
            ExampleCauses causes,
            ExampleCards cards,
            TestStandIn standIn,
            CardPayment method,
            Payments payments,
            MovableClock clock) {
        this.causes = causes;
        this.cards = cards;
        this.standIn = standIn;
        this.method = method;
        this.payments = payments;
        this.clock = clock;
    }

    @Test
    @Tag("sample")
    void aHundredRandomStepsAgree() {
        agreeAfter(120, 20_261_122);
    }

    @Test
    @Tag("long")
    void twoThousandRandomStepsAgree() {
        agreeAfter(2_000, System.nanoTime());
    }

    private void agreeAfter(int steps, long seed) {
        var chance = new Random(seed);
        var payee = causes.payee();
        var account = cards.connected(payee.organisation());
        var cause = causes.cause(payee);
        var begun = new ArrayList<UUID>();
        int heard = 0;
        for (int i = 0; i < steps; i++) {
            step(begun, account, cause, chance);
            var told = standIn.told(account);
            for (; heard < told.size(); heard++) if (chance.nextInt(3) > 0) cards.hears(told.get(heard));
            if (chance.nextInt(4) == 0) cards.hears(told.get(chance.nextInt(told.size())));
            assertThat(cards.faults()).as("seed %d, step %d", seed, i).isZero();
        }
        clock.forward(Duration.ofMinutes(6));
        cards.round();
        var standing = payments.standing(cause);
        assertThat(standing.confirmed()).as("seed %d", seed).isEqualTo(atTheProvider(account));
        assertThat(standing.received()).isEqualTo(Money.ZERO);
        assertThat(cards.faults()).isZero();
    }

    private void step(List<UUID> begun, String account, CauseId cause, Random chance) {
        if (begun.isEmpty() || chance.nextInt(3) == 0) {
            begun.add(Ids.next());
            payments.begin(begun.getLast(), cause, new Money(chance.nextLong(100, 9_000)));
            return;
        }
        var payment = begun.get(chance.nextInt(begun.size()));
        var open = method.takes(payments.with(payment).orElseThrow());
        switch (chance.nextInt(8)) {
            case 0, 1, 2 -> {
                if (open) press(payment, "pay");
            }
            case 3 -> {
                if (open) press(payment, "decline");
            }
            case 4 -> payments.lapse(payment);
            case 5 ->
                method.giveBack(
                        payment, new Money(chance.nextLong(1, 5_000)), UUID.randomUUID(), ExampleCauses.somebody());
            case 6 -> past(account, chance);
            default -> dispute(account, chance);
        }
    }

    private void press(UUID payment, String deed) {
        var errand = new CardErrand("Unterstützung", "de", java.net.URI.create("http://support.localhost/de/back"));
        if (method.begin(payments.with(payment).orElseThrow(), errand) instanceof Beginning.At(var page))
            standIn.press(page, deed);
    }

    /// The business gives back in its own account, or such a refund does not reach the card.
    private void past(String account, Random chance) {
        var intents = standIn.all("payment_intent", account);
        var refunds = standIn.all("refund", account).stream()
                .filter(one -> "succeeded".equals(one.get("status")))
                .toList();
        if (!refunds.isEmpty() && chance.nextInt(4) == 0)
            standIn.failRefund(
                    String.valueOf(refunds.get(chance.nextInt(refunds.size())).get("id")));
        else if (!intents.isEmpty())
            standIn.refund(
                    String.valueOf(intents.get(chance.nextInt(intents.size())).get("id")),
                    account,
                    chance.nextLong(1, 4_000));
    }

    private void dispute(String account, Random chance) {
        var open = standIn.all("dispute", account).stream()
                .filter(one -> "needs_response".equals(one.get("status")))
                .toList();
        var charges = standIn.all("charge", account).stream()
                .filter(one -> Boolean.FALSE.equals(one.get("disputed"))
                        && cents(one, "amount") > cents(one, "amount_refunded"))
                .toList();
        if (!open.isEmpty() && chance.nextBoolean())
            standIn.decide(String.valueOf(open.getFirst().get("payment_intent")), account, chance.nextBoolean());
        else if (!charges.isEmpty())
            standIn.dispute(String.valueOf(charges.getFirst().get("payment_intent")), account);
    }

    private Money atTheProvider(String account) {
        long paid = standIn.all("charge", account).stream()
                .mapToLong(one -> cents(one, "amount") - cents(one, "amount_refunded"))
                .sum();
        long withdrawn = standIn.all("dispute", account).stream()
                .filter(one -> !"won".equals(one.get("status")))
                .mapToLong(one -> cents(one, "amount"))
                .sum();
        return new Money(paid - withdrawn);
    }

    private static long cents(java.util.Map<String, Object> object, String name) {
        return ((Number) java.util.Objects.requireNonNull(object.get(name))).longValue();
    }
}
