package ruhr.kumpel.portal;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param domain the bare host, which lists the portals; demo portals lie below it
/// @param url scheme and port as visitors type them, if they differ from where this process listens:
///     `https://kumpel.example`
@Validated
@ConfigurationProperties("kumpel.portal")
record PortalSettings(@NotBlank @DefaultValue("localhost") String domain, @DefaultValue("") String url) {}
