package ruhr.kumpel.payment;

import java.net.URI;
import java.util.List;

/// What opens the card provider.
///
/// @param secrets any of them signs its messages
/// @param base where it is asked
/// @param pages origins of its pages, to which supporters and businesses are sent
/// @param onThisMachine a stand-in: the only one that may be asked at an address that is not public
public record CardKeys(String key, List<String> secrets, URI base, List<String> pages, boolean onThisMachine) {

    static CardKeys of(StripeSettings settings) {
        return new CardKeys(
                settings.key(),
                settings.webhookSecret().stream()
                        .map(String::strip)
                        .filter(secret -> !secret.isEmpty())
                        .toList(),
                settings.base(),
                List.of("https://checkout.stripe.com", "https://connect.stripe.com"),
                false);
    }

    @Override
    public String toString() {
        return "CardKeys[" + base + "]";
    }
}
