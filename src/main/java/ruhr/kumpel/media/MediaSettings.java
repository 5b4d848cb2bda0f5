package ruhr.kumpel.media;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param folder where the files lie
/// @param orphansAfter how long a picture waits for somebody to keep it
@ConfigurationProperties("kumpel.media")
record MediaSettings(
        @DefaultValue("${kumpel.home:data}/media") Path folder,
        @DefaultValue("24h") Duration orphansAfter) {}
