package ruhr.kumpel.discovery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.LanguageTag;

/// Makes a query of typed words. Each word is tried in every language that is written in its script: the best
/// one counts. Only a word that nobody has written is taken for a slip of the finger: tolerance for words that
/// are right would bury what was meant (`Decken`, `Becken`, `Ecken`).
///
/// What a hit is worth depends on the field and on how rare the word is in all languages together. Lucene's own
/// measure counts per field: a word that is common among a hundred French texts would weigh less than the same
/// word that is rare among a hundred thousand German ones.
final class AskedWords {

    private static final float IN_TITLE = 4;
    private static final float IN_READERS_LANGUAGE = 2;
    private static final float AS_TYPED = 0.5f;
    private static final float GUESSED = 0.3f;
    private static final int SHORTEST_FORGIVEN = 5;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int MOST_GUESSES = 40;

    private final LuceneBackend backend;
    private final IndexReader open;
    private final LanguageTag reader;

    AskedWords(LuceneBackend backend, IndexReader open, LanguageTag reader) {
        this.backend = backend;
        this.open = open;
        this.reader = reader;
    }

    /// Null if nothing can match.
    @Nullable
    Query exactly(List<String> words, int needed) throws IOException {
        return of(words, needed, false);
    }

    /// Also what is a letter away from each word, or begins with it.
    @Nullable
    Query roughly(List<String> words, int needed) throws IOException {
        return of(words, needed, true);
    }

    private @Nullable Query of(List<String> words, int needed, boolean roughly) throws IOException {
        var all = new BooleanQuery.Builder();
        int asked = 0;
        int unknown = 0;
        for (var word : words) {
            if (words.size() > 1 && saysNothing(word)) continue;
            asked++;
            var ways = written(word);
            if (ways.isEmpty() || roughly) ways.addAll(guesses(word));
            if (ways.isEmpty()) unknown++;
            else all.add(new DisjunctionMaxQuery(ways, 0.1f), BooleanClause.Occur.SHOULD);
        }
        int most = Math.min(needed, asked);
        if (asked == 0 || asked - unknown < most) return null;
        return all.setMinimumNumberShouldMatch(Math.max(1, most)).build();
    }

    /// `für`, `and`, `на`: nothing is left of it in the reader's language.
    private boolean saysNothing(String word) throws IOException {
        var language = reader.base();
        return Typed.languages(word).contains(language) && terms(language, word).isEmpty();
    }

    private List<Query> written(String word) throws IOException {
        var ways = new ArrayList<Query>();
        float rarity = rarity(word);
        for (var language : Typed.languages(word)) {
            float boost = language.equals(reader.base()) ? IN_READERS_LANGUAGE : 1;
            for (var term : terms(language, word)) {
                add(ways, new Term(ListingBinder.title(language), term), rarity * IN_TITLE * boost);
                add(ways, new Term(ListingBinder.text(language), term), rarity * boost);
            }
        }
        for (var term : terms(Analysis.TYPED, word)) add(ways, new Term(ListingBinder.TYPED, term), rarity * AS_TYPED);
        return ways;
    }

    private List<Query> guesses(String word) throws IOException {
        var ways = new ArrayList<Query>();
        for (var term : terms(Analysis.TYPED, word)) {
            var typed = new Term(ListingBinder.TYPED, term);
            if (term.length() >= SHORTEST_FORGIVEN)
                ways.add(worth(new FuzzyQuery(typed, 1, 0, MOST_GUESSES, true), GUESSED));
            if (term.length() >= SHORTEST_BEGINNING) ways.add(worth(new PrefixQuery(typed), GUESSED));
        }
        return ways;
    }

    private void add(List<Query> ways, Term term, float boost) throws IOException {
        if (open.docFreq(term) > 0) ways.add(worth(new TermQuery(term), boost));
    }

    private static Query worth(Query query, float points) {
        return new BoostQuery(new ConstantScoreQuery(query), points);
    }

    private float rarity(String word) throws IOException {
        int having = 0;
        for (var term : terms(Analysis.TYPED, word))
            having = Math.max(having, open.docFreq(new Term(ListingBinder.TYPED, term)));
        return (float) Math.log(1 + (open.numDocs() + 1.0) / (having + 1.0));
    }

    private List<String> terms(String language, String word) throws IOException {
        var analyzer = backend.analyzer(Analysis.asked(language)).orElseThrow();
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", word)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.add(term.toString());
            stream.end();
        }
        return terms;
    }
}
