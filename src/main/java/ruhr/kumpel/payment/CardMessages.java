package ruhr.kumpel.payment;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Hears the provider's messages (promise 6). A message only says that something happened; what, the provider is
/// asked. So one that comes twice, late or before an earlier one does no harm, and one that lies has no effect.
@Component
public class CardMessages {

    private static final Logger LOG = LoggerFactory.getLogger(CardMessages.class);

    private final CardProvider provider;
    private final CardAccountStore accounts;
    private final CardAccounts deeds;
    private final CardStore store;
    private final CardLook look;
    private final JsonMapper json;
    private final Clock clock;

    CardMessages(
            CardProvider provider,
            CardAccountStore accounts,
            CardAccounts deeds,
            CardStore store,
            CardLook look,
            JsonMapper json,
            Clock clock) {
        this.provider = provider;
        this.accounts = accounts;
        this.deeds = deeds;
        this.store = store;
        this.look = look;
        this.json = json;
        this.clock = clock;
    }

    public boolean heard() {
        return provider.there();
    }

    /// @param message every byte as it came
    public Heard hear(byte[] message, String signature) {
        if (!provider.isGenuine(message, signature)) return Heard.FORGED;
        try {
            var told = json.readTree(message);
            var about = told.path("data").path("object");
            return hear(new Message(
                    told.path("id").asString(""),
                    told.path("account").asString(""),
                    about.path("object").asString(""),
                    about.path("id").asString(""),
                    intent(about)));
        } catch (JacksonException _) {
            return Heard.FORGED;
        }
    }

    /// @param kind of what it is about: `checkout.session`, `charge`, …
    record Message(String id, String account, String kind, String about, String intent) {}

    Heard hear(Message message) {
        if (!store.isNew(message.id())) return Heard.TAKEN;
        var account = accounts.named(message.account());
        if (account.isEmpty()) return Heard.TAKEN;
        try {
            if (message.kind().equals("account")) deeds.ask(account.get());
            else meant(message).ifPresent(look::at);
        } catch (ProviderAway e) {
            LOG.warn("Message {} of the card provider must come again", message.id(), e);
            return Heard.LATER;
        } catch (ProviderRefused e) {
            LOG.error("What message {} is about, the card provider does not know", message.id(), e);
        }
        store.heard(message.id(), clock.instant());
        return Heard.TAKEN;
    }

    private Optional<CardAttempt> meant(Message message) {
        if (message.kind().equals("checkout.session")) return store.at(message.account(), message.about());
        if (message.intent().isEmpty()) return Optional.empty();
        return store.moving(message.account(), message.intent()).or(() -> begunFor(message));
    }

    /// A refund may be heard of before the payment is: then the provider knows what it was for.
    private Optional<CardAttempt> begunFor(Message message) {
        var names = provider.stripe()
                .map(stripe -> stripe.madeFor(message.account(), message.intent()))
                .orElse(Map.of());
        var payment = names.getOrDefault("payment", "");
        var number = names.getOrDefault("attempt", "");
        if (!payment.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") || !number.matches("[1-9]\\d{0,5}"))
            return Optional.empty();
        return store.with(UUID.fromString(payment), Integer.parseInt(number))
                .filter(one -> one.account().equals(message.account()));
    }

    static String intent(JsonNode about) {
        if (about.path("object").asString("").equals("payment_intent"))
            return about.path("id").asString("");
        return about.path("payment_intent").asString("");
    }
}
