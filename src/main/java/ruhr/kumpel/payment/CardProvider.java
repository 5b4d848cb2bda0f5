package ruhr.kumpel.payment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The card provider, if there is one. Without keys it is as if cards had not been invented.
@Component
public class CardProvider {

    private final StripeSettings settings;
    private final ObjectProvider<CardStandIn> standIn;
    private final Clock clock;
    private volatile Optional<Open> open = Optional.empty();

    private record Open(CardKeys keys, Stripe stripe) {}

    CardProvider(StripeSettings settings, ObjectProvider<CardStandIn> standIn, Clock clock) {
        this.settings = settings;
        this.standIn = standIn;
        this.clock = clock;
    }

    public boolean there() {
        return keys().isPresent();
    }

    /// Origins that forms lead to.
    public List<String> pages() {
        return keys().map(CardKeys::pages).orElse(List.of());
    }

    /// Whether it is only played, for trying out.
    boolean played() {
        return keys().filter(CardKeys::onThisMachine).isPresent();
    }

    Optional<Stripe> stripe() {
        return keys().map(this::opened);
    }

    /// Whether this message comes from the provider.
    boolean isGenuine(byte[] message, String signature) {
        return keys().filter(keys -> StripeSignature.isGenuine(message, signature, keys.secrets(), clock))
                .isPresent();
    }

    private Optional<CardKeys> keys() {
        if (!settings.key().isBlank())
            return Optional.of(CardKeys.of(settings))
                    .filter(one -> !one.secrets().isEmpty());
        return standIn.orderedStream().flatMap(one -> one.keys().stream()).findFirst();
    }

    private Stripe opened(CardKeys keys) {
        var known = open.filter(one -> one.keys().equals(keys));
        if (known.isPresent()) return known.get().stripe();
        var fresh = new Open(keys, new Stripe(keys));
        open = Optional.of(fresh);
        return fresh.stripe();
    }
}
