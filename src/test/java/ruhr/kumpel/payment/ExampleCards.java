package ruhr.kumpel.payment;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.standin.TestStandIn;
import ruhr.kumpel.standin.Told;

/// Businesses that take cards, and people who pay with one.
@Component
public class ExampleCards {

    private static final URI BACK = URI.create("http://support.localhost/de/back");

    private final TestStandIn standIn;
    private final CardAccounts accounts;
    private final CardPayment cards;
    private final CardStore store;
    private final CardMessages messages;
    private final CardRounds rounds;
    private final Payments payments;
    private final LedgerFaults faults;
    private final MovableClock clock;

    ExampleCards(
            TestStandIn standIn,
            CardAccounts accounts,
            CardPayment cards,
            CardStore store,
            CardMessages messages,
            CardRounds rounds,
            Payments payments,
            LedgerFaults faults,
            MovableClock clock) {
        this.standIn = standIn;
        this.accounts = accounts;
        this.cards = cards;
        this.store = store;
        this.messages = messages;
        this.rounds = rounds;
        this.payments = payments;
        this.faults = faults;
        this.clock = clock;
    }

    /// Answers its account.
    public String connected(OrganisationId organisation) {
        accounts.onboard(organisation, BACK, ExampleCauses.somebody());
        var account = accounts.of(organisation).orElseThrow().account();
        standIn.complete(account);
        accounts.ask(organisation);
        return account;
    }

    /// The provider's page, opened by somebody who wants to pay.
    public URI page(UUID payment) {
        var errand = new CardErrand("Unterstützung", "de", BACK);
        return ((Beginning.At) cards.begin(payments.with(payment).orElseThrow(), errand)).page();
    }

    /// Paid there; nobody has told us yet.
    public void pays(UUID payment) {
        standIn.press(page(payment), "pay");
    }

    /// Paid, and she came back.
    public void paid(UUID payment) {
        pays(payment);
        cards.comesBack(payment);
    }

    /// The provider's name for the movement of the money.
    public String intent(UUID payment) {
        return store.of(payment).getFirst().intent().orElseThrow();
    }

    public void hears(Told told) {
        messages.hear(told.body().getBytes(StandardCharsets.UTF_8), told.signature());
    }

    public void hearsAll(String account) {
        standIn.told(account).forEach(this::hears);
    }

    /// What happens once a day.
    public void round() {
        rounds.round();
    }

    /// Some minutes later, too late for anybody to come back.
    public void later() {
        clock.forward(Duration.ofMinutes(6));
        round();
    }

    public Money left(UUID payment) {
        return cards.left(List.of(payment)).getOrDefault(payment, Money.ZERO);
    }

    public long faults() {
        return faults.count();
    }
}
