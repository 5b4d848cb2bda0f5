package ruhr.kumpel.discovery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which of the two indexes this node uses.
@Configuration(proxyBeanMethods = false)
class DiscoveryConfiguration {

    @Bean
    WordSearch listingWords(ListingIndex index, DiscoverySettings settings, Analysis analysis) {
        return settings.embedded() ? new LuceneSearch(index, analysis) : new ClusterSearch(index, analysis);
    }
}
