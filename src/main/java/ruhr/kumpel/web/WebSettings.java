package ruhr.kumpel.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the module, `kumpel.web.*`.
///
/// @param throttled whether rates are limited; off only in the bench
/// @param cacheMegabytes how much memory cached pages may take
@ConfigurationProperties("kumpel.web")
record WebSettings(
        @DefaultValue("true") boolean throttled,
        @DefaultValue("16") int cacheMegabytes) {

    WebSettings {
        if (cacheMegabytes < 0 || cacheMegabytes > 4096)
            throw new IllegalArgumentException("kumpel.web.cache-megabytes is between 0 and 4096");
    }
}
