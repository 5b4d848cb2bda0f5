package ruhr.kumpel.discovery;

import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// The index itself: what is written into it and what is printed from it. What words find is asked of
/// [WordSearch] or of the cluster.
@Component
class ListingIndex implements DisposableBean {

    /// Goes up with every change of fields or analysers: an index of another number is thrown away.
    static final int SCHEMA = 1;

    private final CloseableSearchMapping mapping;
    private final Towns towns;
    private final boolean embedded;

    ListingIndex(DiscoverySettings settings, Towns towns, Analysis analysis) {
        this.towns = towns;
        this.embedded = settings.embedded();
        this.mapping = SearchMapping.builder(
                        AnnotatedTypeSource.fromClasses(IndexedListing.class), MethodHandles.lookup())
                .properties(
                        settings.embedded()
                                ? IndexSettings.embedded(settings.index(), analysis)
                                : IndexSettings.cluster(settings.opensearch()))
                .build();
    }

    SearchMapping mapping() {
        return mapping;
    }

    void put(Collection<Face> faces) {
        try (var session = session()) {
            for (var face : faces)
                session.indexingPlan().addOrUpdate(new IndexedListing(face, towns.names(face.towns())));
        }
    }

    void remove(Collection<Integer> numbers) {
        try (var session = session()) {
            for (var number : numbers) session.indexingPlan().purge(IndexedListing.class, number, null);
        }
    }

    /// Every document's number and version, to find out what the index has missed.
    void eachVersion(BiConsumer<Integer, Integer> use) {
        if (embedded) LuceneVersions.each(mapping, use);
        else scrollVersions(use);
    }

    private void scrollVersions(BiConsumer<Integer, Integer> use) {
        try (var session = mapping.createSession();
                var scroll = session.search(IndexedListing.class)
                        .select(f -> f.composite()
                                .from(
                                        f.field(ListingBinder.NUMBER, Integer.class),
                                        f.field(ListingBinder.VERSION, Integer.class))
                                .as((number, version) -> new int[] {number, version}))
                        .where(f -> f.matchAll())
                        .scroll(5000)) {
            for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next())
                chunk.hits().forEach(hit -> use.accept(hit[0], hit[1]));
        }
    }

    /// What is printed of these; a number that is not indexed yet is missing.
    Map<Integer, Face> faces(int[] numbers) {
        var faces = new HashMap<Integer, Face>();
        if (numbers.length == 0) return faces;
        try (var session = mapping.createSession()) {
            session.search(IndexedListing.class)
                    .select(f -> f.field(ListingBinder.FACE, String.class))
                    .where(f ->
                            f.id().matchingAny(Arrays.stream(numbers).boxed().toList()))
                    .fetchHits(numbers.length)
                    .forEach(json -> {
                        var face = FaceJson.read(json);
                        faces.put(face.number(), face);
                    });
        }
        return faces;
    }

    @Override
    public void destroy() {
        mapping.close();
    }

    private SearchSession session() {
        return mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.readSync())
                .build();
    }
}
