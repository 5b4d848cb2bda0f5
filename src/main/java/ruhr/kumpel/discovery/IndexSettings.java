package ruhr.kumpel.discovery;

import java.nio.file.Path;
import java.util.Map;
import org.hibernate.search.engine.environment.bean.BeanReference;

/// What Hibernate Search is told.
final class IndexSettings {

    private IndexSettings() {}

    /// Writes are committed at most once a second: after a crash the missing ones are found by their versions.
    static Map<String, Object> embedded(Path folder, Analysis analysis) {
        return Map.of(
                "hibernate.search.backend.type",
                "lucene",
                "hibernate.search.backend.directory.type",
                BeanReference.ofInstance(new IndexFiles(folder.resolve("v" + ListingIndex.SCHEMA))),
                "hibernate.search.backend.analysis.configurer",
                analysis,
                "hibernate.search.backend.io.commit_interval",
                1000,
                "hibernate.search.backend.io.writer.ram_buffer_size",
                16,
                "hibernate.search.backend.thread_pool.size",
                1,
                "hibernate.search.backend.indexing.queue_count",
                1,
                "hibernate.search.schema_management.strategy",
                "create-or-validate");
    }

    static Map<String, Object> cluster(String url) {
        return Map.of(
                "hibernate.search.backend.type", "elasticsearch",
                "hibernate.search.backend.uris", url,
                "hibernate.search.backend.layout.strategy", "simple",
                "hibernate.search.backend.analysis.configurer", new ClusterAnalysis(),
                "hibernate.search.schema_management.strategy", "create-or-update");
    }
}
