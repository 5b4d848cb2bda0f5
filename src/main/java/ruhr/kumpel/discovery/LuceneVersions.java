package ruhr.kumpel.discovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/// Number and version of every document of the node's own index, read column by column: a query would unpack all
/// that is stored of each.
final class LuceneVersions {

    private LuceneVersions() {}

    static void each(SearchMapping mapping, BiConsumer<Integer, Integer> use) {
        try (var open = mapping.scope(IndexedListing.class)
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            for (var leaf : open.leaves()) each(leaf.reader(), use);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void each(LeafReader leaf, BiConsumer<Integer, Integer> use) throws IOException {
        var alive = leaf.getLiveDocs();
        var numbers = column(leaf, ListingBinder.NUMBER);
        var versions = column(leaf, ListingBinder.VERSION);
        for (int document = 0; document < leaf.maxDoc(); document++) {
            if (alive != null && !alive.get(document)) continue;
            if (numbers.advanceExact(document) && versions.advanceExact(document))
                use.accept((int) numbers.longValue(), (int) versions.longValue());
        }
    }

    /// Empty in a leaf in which no document has the field.
    static NumericDocValues column(LeafReader leaf, String field) throws IOException {
        var single = DocValues.unwrapSingleton(DocValues.getSortedNumeric(leaf, field));
        return single == null ? DocValues.emptyNumeric() : single;
    }
}
