package ruhr.kumpel.discovery;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.LanguageTag;

/// Words in the node's own Lucene index. Walks over all that match, because facets and map count all of them: a
/// number and a score each, a few nanoseconds.
final class LuceneSearch implements WordSearch {

    private final ListingIndex index;
    private final Analysis analysis;

    LuceneSearch(ListingIndex index, Analysis analysis) {
        this.index = index;
        this.analysis = analysis;
    }

    @Override
    public Matches find(String text, LanguageTag reader, Lexicon lexicon, boolean atLeastOne) {
        var words = AnalysedWord.of(text, analysis);
        if (words.isEmpty()) return new Matches();
        try (var open = index.mapping()
                .scope(IndexedListing.class)
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            var asked = new AskedWords(open, reader, words, lexicon);
            int needed = atLeastOne ? 1 : Typed.needed(words.size());
            var found = all(open, asked.exactly(needed));
            return found.none() ? all(open, asked.roughly(needed)) : found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Matches all(IndexReader open, @Nullable Query query) throws IOException {
        var matches = new Matches();
        if (query == null) return matches;
        var searcher = new IndexSearcher(open);
        searcher.setQueryCache(null);
        searcher.search(query, new Collecting(matches));
        return matches;
    }

    private static final class Collecting extends SimpleCollector {

        private final Matches into;
        private NumericDocValues numbers = DocValues.emptyNumeric();
        private @Nullable Scorable score;

        Collecting(Matches into) {
            this.into = into;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            numbers = LuceneVersions.column(leaf.reader(), ListingBinder.NUMBER);
        }

        @Override
        public void setScorer(Scorable scorer) {
            score = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            if (numbers.advanceExact(document))
                into.add((int) numbers.longValue(), requireNonNull(score).score());
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
