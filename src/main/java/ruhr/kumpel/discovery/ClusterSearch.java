package ruhr.kumpel.discovery;

import ruhr.kumpel.kernel.LanguageTag;

/// Words in an OpenSearch cluster. A cluster hands out at most its best 10,000: beyond that counts are too low,
/// and the page says so by being far too long to read anyway.
final class ClusterSearch implements WordSearch {

    private static final int MOST = 10_000;

    private final ListingIndex index;

    ClusterSearch(ListingIndex index) {
        this.index = index;
    }

    @Override
    public Matches find(String text, LanguageTag reader, boolean atLeastOne) {
        var words = Typed.words(text);
        if (words.isEmpty()) return new Matches();
        var found = all(words, reader, atLeastOne, false);
        return found.none() ? all(words, reader, atLeastOne, true) : found;
    }

    private Matches all(java.util.List<String> words, LanguageTag reader, boolean atLeastOne, boolean roughly) {
        var matches = new Matches();
        try (var session = index.mapping().createSession()) {
            session.search(IndexedListing.class)
                    .select(f -> f.composite()
                            .from(f.field(ListingBinder.NUMBER, Integer.class), f.score())
                            .as(Hit::new))
                    .where((f, root) -> {
                        int needed = atLeastOne ? 1 : Typed.needed(words.size());
                        var any = f.bool().minimumShouldMatchNumber(needed);
                        for (var word : words) any.should(word(f, word, reader, roughly));
                        root.add(any);
                    })
                    .fetchHits(MOST)
                    .forEach(hit -> matches.add(hit.number, hit.score));
        }
        return matches;
    }

    private record Hit(Integer number, Float score) {}

    private static org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep word(
            org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory f,
            String word,
            LanguageTag reader,
            boolean roughly) {
        var any = f.bool();
        for (var language : Typed.languages(word)) {
            float boost = language.equals(reader.base()) ? 2 : 1;
            any.should(f.match()
                    .field(ListingBinder.title(language))
                    .matching(word)
                    .boost(4 * boost));
            any.should(
                    f.match().field(ListingBinder.text(language)).matching(word).boost(boost));
        }
        any.should(f.match().field(ListingBinder.TYPED).matching(word).boost(0.5f));
        if (roughly && word.length() >= 5)
            any.should(
                    f.match().field(ListingBinder.TYPED).matching(word).fuzzy(1).boost(0.3f));
        if (roughly && word.length() >= 3)
            any.should(f.wildcard()
                    .field(ListingBinder.TYPED)
                    .matching(word.toLowerCase(java.util.Locale.ROOT) + "*")
                    .boost(0.3f));
        return any;
    }
}
