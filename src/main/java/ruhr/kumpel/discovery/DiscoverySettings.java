package ruhr.kumpel.discovery;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Where the words are indexed.
///
/// @param opensearch address of an OpenSearch cluster; blank: an index of this node's own
/// @param index folder of that index
@ConfigurationProperties("kumpel.discovery")
@Validated
record DiscoverySettings(
        @DefaultValue("") String opensearch,
        @DefaultValue("data/index") Path index) {

    boolean embedded() {
        return opensearch.isBlank();
    }
}
