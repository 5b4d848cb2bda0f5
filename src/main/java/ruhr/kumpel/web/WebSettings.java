package ruhr.kumpel.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the module, `kumpel.web.*`.
///
/// @param throttled whether rates are limited; off only in the bench
/// @param cacheMegabytes how much memory cached pages may take
/// @param figuresBehind how old sums of money on a cached page may be while they move
@ConfigurationProperties("kumpel.web")
record WebSettings(
        @DefaultValue("true") boolean throttled,
        @DefaultValue("16") int cacheMegabytes,
        @DefaultValue("2s") Duration figuresBehind) {

    WebSettings {
        if (cacheMegabytes < 0 || cacheMegabytes > 4096)
            throw new IllegalArgumentException("kumpel.web.cache-megabytes is between 0 and 4096");
    }
}
