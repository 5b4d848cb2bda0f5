package ruhr.kumpel.discovery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.LanguageTag;

/// Makes a query of typed words. Each word is tried in every language that is written in its script: the best
/// one counts; what means the same in other words counts less. Only a word that nobody has written is taken for a
/// slip of the finger: tolerance for words that are right would bury what was meant (`Decken`, `Becken`, `Ecken`).
///
/// What a hit is worth depends on the field and on how rare the word is in all languages together. Lucene's own
/// measure counts per field: a word that is common among a hundred French texts would weigh less than the same
/// word that is rare among a hundred thousand German ones.
final class AskedWords {

    static final float IN_TITLE = 4;
    static final float IN_MORE = 0.4f;
    private static final float IN_READERS_LANGUAGE = 2;
    private static final float AS_TYPED = 0.5f;
    private static final float GUESSED = 0.3f;
    private static final int SHORTEST_FORGIVEN = 5;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int MOST_GUESSES = 40;

    private final IndexReader open;
    private final String reader;
    private final List<AnalysedWord> words;
    private final OtherWords others;

    AskedWords(IndexReader open, LanguageTag reader, List<AnalysedWord> words, Lexicon lexicon) {
        this.open = open;
        this.reader = reader.base();
        this.words = words;
        this.others = new OtherWords(open, this.reader, lexicon.of(words, this.reader));
    }

    /// Null if nothing can match.
    @Nullable
    Query exactly(int needed) throws IOException {
        return of(needed, false);
    }

    /// Also what is a letter away from each word, or begins with it.
    @Nullable
    Query roughly(int needed) throws IOException {
        return of(needed, true);
    }

    private @Nullable Query of(int needed, boolean roughly) throws IOException {
        var all = new BooleanQuery.Builder();
        int asked = 0;
        int unknown = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (words.size() > 1 && word.saysNothing(reader)) continue;
            asked++;
            var ways = written(word);
            ways.addAll(others.of(i));
            if (ways.isEmpty() || roughly) ways.addAll(guesses(word));
            if (ways.isEmpty()) unknown++;
            else all.add(new DisjunctionMaxQuery(ways, 0.1f), BooleanClause.Occur.SHOULD);
        }
        int most = Math.min(needed, asked);
        if (asked == 0 || asked - unknown < most) return null;
        var query = all.setMinimumNumberShouldMatch(Math.max(1, most)).build();
        var together = others.together();
        if (together.isEmpty()) return query;
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.MUST)
                .add(new DisjunctionMaxQuery(together, 0), BooleanClause.Occur.SHOULD)
                .build();
    }

    private List<Query> written(AnalysedWord word) throws IOException {
        var ways = new ArrayList<Query>();
        float rarity = rarity(word);
        for (var language : word.languages()) {
            float boost = language.equals(reader) ? IN_READERS_LANGUAGE : 1;
            for (var term : word.terms(language)) {
                add(ways, new Term(ListingBinder.title(language), term), rarity * IN_TITLE * boost);
                add(ways, new Term(ListingBinder.text(language), term), rarity * boost);
                var inMore = new Term(ListingBinder.more(language), term);
                if (open.docFreq(inMore) > 0)
                    ways.add(about(open, new TermQuery(inMore), rarity * IN_MORE * boost, inMore));
            }
        }
        for (var term : word.typed()) add(ways, new Term(ListingBinder.TYPED, term), rarity * AS_TYPED);
        return ways;
    }

    private static List<Query> guesses(AnalysedWord word) {
        var ways = new ArrayList<Query>();
        for (var term : word.typed()) {
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

    static Query worth(Query query, float points) {
        return new BoostQuery(new ConstantScoreQuery(query), points);
    }

    /// In a long text it counts how often the words are said for its length: a page about residence permits comes
    /// before one that mentions them. Lucene's measure without its rarity lies between 0 and 1.
    static Query about(IndexReader open, Query query, float points, Term... terms) throws IOException {
        double rarity = 0;
        for (var term : terms) {
            int having = open.docFreq(term);
            rarity += Math.log(1 + (open.getDocCount(term.field()) - having + 0.5) / (having + 0.5));
        }
        return new BoostQuery(query, points / (float) Math.max(rarity, 0.01));
    }

    private float rarity(AnalysedWord word) throws IOException {
        int having = 0;
        for (var term : word.typed()) having = Math.max(having, open.docFreq(new Term(ListingBinder.TYPED, term)));
        return rarity(open, having);
    }

    static float rarity(IndexReader open, int having) {
        return (float) Math.log(1 + (open.numDocs() + 1.0) / (having + 1.0));
    }
}
