package ruhr.kumpel.discovery;

import java.io.IOException;
import java.util.ArrayList;
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

    private void add(List<Query> ways, Lexicon.Meaning meaning) throws IOException {
        float rarity = AskedWords.rarity(open, having(meaning));
        for (var term : meaning.terms()) {
            if (term == meaning.asked() || term.forms().isEmpty()) continue;
            float worth = rarity * IN_OTHER_WORDS * (term.language().equals(reader) ? IN_READERS_LANGUAGE : 1);
            add(ways, ListingBinder.title(term.language()), term, worth * AskedWords.IN_TITLE);
            add(ways, ListingBinder.text(term.language()), term, worth);
            add(ways, ListingBinder.more(term.language()), term, worth * AskedWords.IN_MORE);
        }
    }

    /// How many have the most common of its terms.
    private int having(Lexicon.Meaning meaning) throws IOException {
        int most = 0;
        for (var term : meaning.terms())
            for (var form : term.forms().isEmpty() ? List.<String>of() : term.forms().getFirst())
                most = Math.max(most, open.docFreq(new Term(ListingBinder.text(term.language()), form)));
        return most;
    }

    private void add(List<Query> ways, String field, Lexicon.Term term, float worth) throws IOException {
        if (term.forms().size() == 1) {
            for (var form : term.forms().getFirst()) {
                var one = new Term(field, form);
                if (open.docFreq(one) > 0) ways.add(AskedWords.worth(new TermQuery(one), worth));
            }
            return;
        }
        var phrase = new MultiPhraseQuery.Builder().setSlop(APART);
        for (var forms : term.forms()) {
            var written = new ArrayList<Term>(forms.size());
            for (var form : forms) {
                var one = new Term(field, form);
                if (open.docFreq(one) > 0) written.add(one);
            }
            if (written.isEmpty()) return;
            phrase.add(written.toArray(Term[]::new));
        }
        ways.add(AskedWords.worth(phrase.build(), worth));
    }
}
