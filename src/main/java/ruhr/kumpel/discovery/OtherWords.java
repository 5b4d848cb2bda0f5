package ruhr.kumpel.discovery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What else is written for what the typed words mean. A hit is worth less than the same hit of the words themselves;
/// in the reader's own language it may come before a hit of them in another.
final class OtherWords {

    static final float IN_OTHER_WORDS = 0.4f;
    private static final float IN_READERS_LANGUAGE = 2;
    /// Between the words of a term may stand small ones: `permis de séjour`.
    static final int APART = 2;

    private final IndexReader open;
    private final String reader;
    private final List<Lexicon.Meaning> meanings;

    OtherWords(IndexReader open, String reader, List<Lexicon.Meaning> meanings) {
        this.open = open;
        this.reader = reader;
        this.meanings = meanings;
    }

    /// For the word at this place, alone or with its neighbours.
    List<Query> of(int word) throws IOException {
        var ways = new ArrayList<Query>();
        for (var meaning : meanings) if (meaning.covers(word)) add(ways, meaning);
        return ways;
    }

    /// Typed words that make up a term are worth more where they stand together.
    List<Query> together() throws IOException {
        var ways = new ArrayList<Query>();
        for (var meaning : meanings) {
            var asked = meaning.asked();
            if (asked.forms().size() < 2) continue;
            float worth = AskedWords.rarity(open, having(meaning))
                    * (asked.language().equals(reader) ? IN_READERS_LANGUAGE : 1);
            add(ways, ListingBinder.title(asked.language()), asked, worth * AskedWords.IN_TITLE);
            add(ways, ListingBinder.text(asked.language()), asked, worth);
            addMore(ways, asked, worth);
        }
        return ways;
    }

    private void add(List<Query> ways, Lexicon.Meaning meaning) throws IOException {
        float rarity = AskedWords.rarity(open, having(meaning));
        for (var term : meaning.terms()) {
            if (term == meaning.asked() || term.forms().isEmpty()) continue;
            float worth = rarity * IN_OTHER_WORDS * (term.language().equals(reader) ? IN_READERS_LANGUAGE : 1);
            add(ways, ListingBinder.title(term.language()), term, worth * AskedWords.IN_TITLE);
            add(ways, ListingBinder.text(term.language()), term, worth);
            addMore(ways, term, worth);
        }
    }

    /// How many have the most common of its terms.
    private int having(Lexicon.Meaning meaning) throws IOException {
        int most = 0;
        for (var term : meaning.terms())
            for (var form :
                    term.forms().isEmpty() ? List.<String>of() : term.forms().getFirst())
                most = Math.max(most, open.docFreq(new Term(ListingBinder.text(term.language()), form)));
        return most;
    }

    private void add(List<Query> ways, String field, Lexicon.Term term, float worth) throws IOException {
        if (term.forms().size() > 1) {
            var written = written(field, term);
            if (!written.isEmpty()) ways.add(AskedWords.worth(phrase(written), worth));
            return;
        }
        for (var form : term.forms().getFirst()) {
            var one = new Term(field, form);
            if (open.docFreq(one) > 0) ways.add(AskedWords.worth(new TermQuery(one), worth));
        }
    }

    private void addMore(List<Query> ways, Lexicon.Term term, float worth) throws IOException {
        var written = written(ListingBinder.more(term.language()), term);
        if (written.isEmpty()) return;
        var all = written.stream().flatMap(Arrays::stream).toArray(Term[]::new);
        ways.add(AskedWords.about(open, phrase(written), worth * AskedWords.IN_MORE, all));
    }

    /// For each word of the term the forms that somebody has written; nothing if nobody has written one of the words.
    private List<Term[]> written(String field, Lexicon.Term term) throws IOException {
        var words = new ArrayList<Term[]>();
        for (var forms : term.forms()) {
            var written = new ArrayList<Term>(forms.size());
            for (var form : forms) {
                var one = new Term(field, form);
                if (open.docFreq(one) > 0) written.add(one);
            }
            if (written.isEmpty()) return List.of();
            words.add(written.toArray(Term[]::new));
        }
        return words;
    }

    private static Query phrase(List<Term[]> words) {
        if (words.size() == 1 && words.getFirst().length == 1) return new TermQuery(words.getFirst()[0]);
        var phrase = new MultiPhraseQuery.Builder().setSlop(APART);
        words.forEach(phrase::add);
        return phrase.build();
    }
}
