package ruhr.kumpel.discovery;

import java.util.List;
import java.util.Locale;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import ruhr.kumpel.kernel.LanguageTag;

/// Words in an OpenSearch cluster. A cluster hands out at most its best 10,000: beyond that counts are too low,
/// and the page says so by being far too long to read anyway.
final class ClusterSearch implements WordSearch {

    private static final int MOST = 10_000;

    private final ListingIndex index;

    private final Analysis analysis;

    ClusterSearch(ListingIndex index, Analysis analysis) {
        this.index = index;
        this.analysis = analysis;
    }

    @Override
    public Matches find(String text, LanguageTag reader, Lexicon lexicon, boolean atLeastOne) {
        var words = AnalysedWord.of(text, analysis);
        if (words.isEmpty()) return new Matches();
        var asked = new Asked(
                words, lexicon.of(words, reader.base()), reader.base(), atLeastOne ? 1 : Typed.needed(words.size()));
        var found = all(asked, false);
        return found.none() ? all(asked, true) : found;
    }

    /// @param meanings what else is written for the words
    /// @param needed how many of them must be there
    private record Asked(List<AnalysedWord> words, List<Lexicon.Meaning> meanings, String reader, int needed) {

        float boost(String language) {
            return language.equals(reader) ? 2 : 1;
        }
    }

    private Matches all(Asked asked, boolean roughly) {
        var matches = new Matches();
        try (var session = index.mapping().createSession()) {
            session.search(IndexedListing.class)
                    .select(f -> f.composite()
                            .from(f.field(ListingBinder.NUMBER, Integer.class), f.score())
                            .as(Hit::new))
                    .where((f, root) -> {
                        var any = f.bool().minimumShouldMatchNumber(asked.needed());
                        for (int i = 0; i < asked.words().size(); i++) any.should(word(f, asked, i, roughly));
                        root.add(any);
                    })
                    .fetchHits(MOST)
                    .forEach(hit -> matches.add(hit.number, hit.score));
        }
        return matches;
    }

    private record Hit(Integer number, Float score) {}

    private static PredicateFinalStep word(SearchPredicateFactory f, Asked asked, int place, boolean roughly) {
        var any = f.bool();
        var word = asked.words().get(place).word;
        for (var language : Typed.languages(word)) {
            float boost = asked.boost(language);
            any.should(match(f, ListingBinder.title(language), word, AskedWords.IN_TITLE * boost));
            any.should(match(f, ListingBinder.text(language), word, boost));
            any.should(match(f, ListingBinder.more(language), word, AskedWords.IN_MORE * boost));
        }
        asked.meanings().stream()
                .filter(meaning -> meaning.covers(place))
                .forEach(meaning -> others(f, any, meaning, asked));
        any.should(match(f, ListingBinder.TYPED, word, 0.5f));
        if (roughly && word.length() >= 5)
            any.should(
                    f.match().field(ListingBinder.TYPED).matching(word).fuzzy(1).boost(0.3f));
        if (roughly && word.length() >= 3)
            any.should(f.wildcard()
                    .field(ListingBinder.TYPED)
                    .matching(word.toLowerCase(Locale.ROOT) + "*")
                    .boost(0.3f));
        return any;
    }

    private static void others(
            SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> any, Lexicon.Meaning meaning, Asked asked) {
        for (var term : meaning.terms()) {
            if (term == meaning.asked()) continue;
            float worth = OtherWords.IN_OTHER_WORDS * asked.boost(term.language());
            any.should(phrase(f, ListingBinder.title(term.language()), term, worth * AskedWords.IN_TITLE));
            any.should(phrase(f, ListingBinder.text(term.language()), term, worth));
            any.should(phrase(f, ListingBinder.more(term.language()), term, worth * AskedWords.IN_MORE));
        }
    }

    private static PredicateFinalStep match(SearchPredicateFactory f, String field, String word, float worth) {
        return f.match().field(field).matching(word).boost(worth);
    }

    private static PredicateFinalStep phrase(SearchPredicateFactory f, String field, Lexicon.Term term, float worth) {
        return f.phrase()
                .field(field)
                .matching(term.words())
                .slop(OtherWords.APART)
                .boost(worth);
    }
}
