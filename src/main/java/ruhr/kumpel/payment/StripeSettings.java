package ruhr.kumpel.payment;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param key of the operator's platform at Stripe; without it nobody is offered to pay by card
/// @param webhookSecret by which Stripe signs its messages; several, separated by commas, while one replaces another
/// @param base where Stripe is asked
@ConfigurationProperties("kumpel.stripe")
record StripeSettings(
        @DefaultValue("") String key,
        @DefaultValue({}) List<String> webhookSecret,
        @DefaultValue("https://api.stripe.com") URI base) {}
