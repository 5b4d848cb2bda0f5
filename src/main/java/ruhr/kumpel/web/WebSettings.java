package ruhr.kumpel.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the module, `kumpel.web.*`.
///
/// @param throttled whether rates are limited; off only in the bench
/// @param cacheMegabytes how much memory cached pages may take
/// @param figuresBehind how old sums of money on a cached page may be while they move
/// @param loopbackHosts names that mean this machine and that [Outside] may ask nevertheless; for tests and the demo,
///     refused at the start anywhere else
@ConfigurationProperties("kumpel.web")
record WebSettings(
        @DefaultValue("true") boolean throttled,
        @DefaultValue("16") int cacheMegabytes,
        @DefaultValue("2s") Duration figuresBehind,
        @DefaultValue List<String> loopbackHosts) {

    WebSettings {
        if (cacheMegabytes < 0 || cacheMegabytes > 4096)
            throw new IllegalArgumentException("kumpel.web.cache-megabytes is between 0 and 4096");
        loopbackHosts = List.copyOf(loopbackHosts);
    }
}
