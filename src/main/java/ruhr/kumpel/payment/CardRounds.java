package ruhr.kumpel.payment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// Once a day asks the provider for everything that should have been heard: messages get lost.
@Configuration(proxyBeanMethods = false)
class CardRounds {

    private static final Logger LOG = LoggerFactory.getLogger(CardRounds.class);

    /// A day would do; a round may fail, and some days later must not be too late.
    private static final Duration BACK = Duration.ofDays(7);

    private static final Duration MESSAGES = Duration.ofDays(45);

    /// Whoever asked for it may still be waiting for the answer.
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final List<String> TYPES = List.of(
            "checkout.session.completed",
            "checkout.session.async_payment_succeeded",
            "checkout.session.expired",
            "charge.refunded",
            "charge.refund.updated",
            "refund.updated",
            "refund.failed",
            "charge.dispute.created",
            "charge.dispute.updated",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.funds_reinstated",
            "charge.dispute.closed");

    private final CardProvider provider;
    private final CardAccountStore accounts;
    private final CardAccounts deeds;
    private final CardStore store;
    private final CardRefundStore refundStore;
    private final CardRefunds refunds;
    private final CardLook look;
    private final CardMessages messages;
    private final JsonMapper json;
    private final Clock clock;

    CardRounds(
            CardProvider provider,
            CardAccountStore accounts,
            CardAccounts deeds,
            CardStore store,
            CardRefundStore refundStore,
            CardRefunds refunds,
            CardLook look,
            CardMessages messages,
            JsonMapper json,
            Clock clock) {
        this.provider = provider;
        this.accounts = accounts;
        this.deeds = deeds;
        this.store = store;
        this.refundStore = refundStore;
        this.refunds = refunds;
        this.look = look;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> cardProviderIsAsked() {
        return Tasks.recurring("payment.ask-card-provider", Schedules.daily(LocalTime.of(4, 10)))
                .execute((_, _) -> round());
    }

    void round() {
        if (!provider.there()) return;
        var now = clock.instant();
        refundStore.askedBefore(now.minus(FRESH)).forEach(carefully(refunds::carryOut));
        store.open().stream()
                .filter(one -> one.begun().isBefore(now.minus(FRESH)))
                .forEach(carefully(look::at));
        accounts.all().stream().filter(one -> !one.ready()).forEach(carefully(deeds::ask));
        accounts.all().forEach(carefully(this::listen));
        store.forgetMessagesBefore(now.minus(MESSAGES));
    }

    private void listen(CardAccount account) {
        var since = clock.instant().minus(BACK);
        provider.stripe().orElseThrow(ProviderAway::new).since(account.account(), since, TYPES).stream()
                .map(event -> {
                    var about = json.readTree(event.getDataObjectDeserializer().getRawJson());
                    return new CardMessages.Message(
                            event.getId(),
                            account.account(),
                            about.path("object").asString(""),
                            about.path("id").asString(""),
                            CardMessages.intent(about));
                })
                .forEach(messages::hear);
    }

    /// One that fails must not keep the others waiting.
    private static <T> Consumer<T> carefully(Consumer<T> deed) {
        return one -> {
            try {
                deed.accept(one);
            } catch (RuntimeException e) {
                LOG.error("Asking the card provider about {} failed", one, e);
            }
        };
    }
}
