package ruhr.kumpel.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.standin.TestStandIn;
import ruhr.kumpel.standin.Told;

/// Promise 6 for the card provider's messages: forged ones are refused; others may come twice, late, in any order or
/// never, and lead to the same ledger.
@KumpelTest
class CardMessagesTest {

    private static final Money TWENTY = Money.euros(20);

    private final ExampleCauses causes;
    private final ExampleCards cards;
    private final TestStandIn standIn;
    private final CardMessages messages;
    private final Payments payments;
    private final Clock clock;
    private final MovableClock time;

    CardMessagesTest(
            ExampleCauses causes,
            ExampleCards cards,
            TestStandIn standIn,
            CardMessages messages,
            Payments payments,
            MovableClock clock) {
        this.causes = causes;
        this.cards = cards;
        this.standIn = standIn;
        this.messages = messages;
        this.payments = payments;
        this.clock = clock;
        this.time = clock;
    }

    /// Somebody paid twenty euros; nobody has told us.
    private record Paid(String account, Payment payment, CauseId cause) {}

    private Paid paid() {
        var payee = causes.payee();
        var account = cards.connected(payee.organisation());
        var cause = causes.cause(payee);
        var payment = payments.begin(Ids.next(), cause, TWENTY);
        cards.pays(payment.id());
        return new Paid(account, payment, cause);
    }

    @Test
    void aGenuineMessageConfirmsAndTheSameAgainChangesNothing() {
        var paid = paid();
        assertThat(payments.standing(paid.cause())).isEqualTo(new Standing(TWENTY, Money.ZERO, Money.ZERO));
        for (int i = 0; i < 3; i++)
            for (var told : standIn.told(paid.account())) assertThat(hear(told)).isEqualTo(Heard.TAKEN);
        assertThat(payments.standing(paid.cause())).isEqualTo(new Standing(Money.ZERO, Money.ZERO, TWENTY));
        assertThat(payments.ledger(paid.cause())).hasSize(2);
    }

    @Test
    void whatIsNotSignedByTheProviderIsRefusedAndChangesNothing() {
        var paid = paid();
        var told = completed(paid);
        long now = clock.instant().getEpochSecond();
        var genuine = told.signature();
        var v1 = genuine.substring(genuine.indexOf("v1=") + 3);
        for (var signature : List.of(
                "",
                "nonsense",
                "t=,v1=",
                "t=abc,v1=" + v1,
                "v1",
                "t=" + now + ",v1",
                "t=" + now,
                "v1=" + v1,
                "t=" + now + ",v0=" + v1,
                "t=" + (now + 1) + ",v1=" + v1,
                "t=" + now + ",v1=" + v1.replace(v1.charAt(0), v1.charAt(0) == '0' ? '1' : '0'),
                "t=" + now + ",v1=" + "x".repeat(5_000),
                standIn.signed(told.body(), "whsec_other", now).signature()))
            assertThat(messages.hear(bytes(told.body()), signature))
                    .as(signature)
                    .isEqualTo(Heard.FORGED);
        assertThat(messages.hear(bytes(told.body() + " "), genuine)).isEqualTo(Heard.FORGED);
        assertThat(messages.hear(new byte[] {(byte) 0xC3, 0x28}, genuine)).isEqualTo(Heard.FORGED);
        assertThat(messages.hear(bytes("{"), standIn.signed("{").signature())).isEqualTo(Heard.FORGED);
        assertThat(payments.standing(paid.cause()).confirmed()).isEqualTo(Money.ZERO);
    }

    /// While one secret replaces another, the provider signs with both.
    @Test
    void oneOfSeveralSignaturesIsEnough() {
        var paid = paid();
        var told = completed(paid);
        var both = told.signature().replace(",v1=", ",v1=" + "0".repeat(64) + ",v1=");
        assertThat(messages.hear(bytes(told.body()), both)).isEqualTo(Heard.TAKEN);
        assertThat(payments.standing(paid.cause()).confirmed()).isEqualTo(TWENTY);
    }

    @Test
    void anOverheardMessageIsOldAfterFiveMinutes() {
        var told = completed(paid());
        time.forward(Duration.ofSeconds(290));
        assertThat(hear(told)).isEqualTo(Heard.TAKEN);
        time.forward(Duration.ofSeconds(20));
        assertThat(hear(told)).isEqualTo(Heard.FORGED);
    }

    /// It says only that something happened; what, the provider is asked.
    @Test
    void aSignedLieHasNoEffect() {
        var payee = causes.payee();
        var account = cards.connected(payee.organisation());
        var cause = causes.cause(payee);
        var payment = payments.begin(Ids.next(), cause, TWENTY);
        var session = cards.page(payment.id()).getPath().replaceFirst(".*/", "");
        var lie = """
                {"id":"evt_lie%s","account":"%s","type":"checkout.session.completed","data":{"object":\
                {"object":"checkout.session","id":"%s","payment_status":"paid","amount_total":2000}}}""".formatted(Ids.next(), account, session);
        assertThat(hear(standIn.signed(lie))).isEqualTo(Heard.TAKEN);
        assertThat(payments.standing(cause)).isEqualTo(new Standing(TWENTY, Money.ZERO, Money.ZERO));
    }

    @Test
    void aMessageOfAnotherAccountMeansNobodyHere() {
        var paid = paid();
        var other = cards.connected(causes.payee().organisation());
        var told = completed(paid);
        hear(standIn.signed(told.body().replace(paid.account(), other)));
        hear(standIn.signed(told.body().replace(paid.account(), "acct_nobody")));
        assertThat(payments.standing(paid.cause()).confirmed()).isEqualTo(Money.ZERO);
    }

    @Test
    void whileTheProviderDoesNotAnswerAMessageMustComeAgain() {
        var paid = paid();
        var told = completed(paid);
        standIn.away(() -> assertThat(hear(told)).isEqualTo(Heard.LATER));
        assertThat(payments.standing(paid.cause()).confirmed()).isEqualTo(Money.ZERO);
        assertThat(hear(told)).isEqualTo(Heard.TAKEN);
        assertThat(payments.standing(paid.cause()).confirmed()).isEqualTo(TWENTY);
    }

    /// Paid, five euros given back by the business itself, disputed and won.
    @Test
    void everyOrderWithDuplicatesAndLossesLeadsToTheSame() {
        var outcomes = new HashSet<Standing>();
        for (int seed = 0; seed < 24; seed++) {
            var chance = new Random(seed);
            var paid = paid();
            var intent = String.valueOf(
                    standIn.all("payment_intent", paid.account()).getFirst().get("id"));
            standIn.refund(intent, paid.account(), 500);
            standIn.dispute(intent, paid.account());
            standIn.decide(intent, paid.account(), true);
            var told = new ArrayList<>(standIn.told(paid.account()));
            told.addAll(standIn.told(paid.account()));
            java.util.Collections.shuffle(told, chance);
            told.removeLast();
            told.forEach(this::hear);
            outcomes.add(payments.standing(paid.cause()));
        }
        assertThat(outcomes).containsExactly(new Standing(Money.ZERO, Money.ZERO, Money.euros(15)));
        assertThat(cards.faults()).isZero();
    }

    @Test
    void whatNobodyToldIsFoundByTheDailyRound() {
        var paid = paid();
        time.forward(Duration.ofMinutes(6));
        cards.round();
        assertThat(payments.standing(paid.cause()).confirmed()).isEqualTo(TWENTY);

        standIn.refund(cards.intent(paid.payment().id()), paid.account(), 700);
        cards.round();
        assertThat(payments.standing(paid.cause()).confirmed()).isEqualTo(Money.euros(13));
        cards.round();
        assertThat(payments.ledger(paid.cause())).hasSize(3);
    }

    private Told completed(Paid paid) {
        return standIn.told(paid.account()).stream()
                .filter(one -> one.type().equals("checkout.session.completed"))
                .findFirst()
                .orElseThrow();
    }

    private Heard hear(Told told) {
        return messages.hear(bytes(told.body()), told.signature());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
