package ruhr.kumpel.place;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ruhr.kumpel.kernel.LanguageTag;

/// The built-in geocoder: 53 towns and their better-known quarters, by name in any script and by postcode. So
/// few that each question looks at all of them.
class Gazetteer implements Geocoder {

    private record Hit(Named named, int fit) {}

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(Hit::fit)
            .thenComparing(hit -> hit.named().quarter().isPresent())
            .thenComparing(hit -> -hit.named().town().population())
            .thenComparing(hit -> hit.named().quarter().orElse(""));

    private final List<Named> names;

    Gazetteer(List<Named> names) {
        this.names = List.copyOf(names);
    }

    @Override
    public List<Suggestion> complete(String text, LanguageTag language, int limit) {
        var typed = Typed.of(text);
        if (typed.isEmpty()) return List.of();
        var found = suggestions(typed, language, true).limit(limit).toList();
        boolean codeAndWordsDisagree =
                found.isEmpty() && !typed.code().isEmpty() && !typed.words().isEmpty();
        return codeAndWordsDisagree
                ? suggestions(typed.withoutCode(), language, false).limit(limit).toList()
                : found;
    }

    private Stream<Suggestion> suggestions(Typed typed, LanguageTag language, boolean exactPossible) {
        return hits(typed).stream()
                .sorted(BEST_FIRST)
                .flatMap(hit -> hit.named().suggest(typed, language, exactPossible && hit.fit() == 0));
    }

    /// Slips are forgiven only where nothing fits without.
    private List<Hit> hits(Typed typed) {
        var hits = names.stream()
                .flatMap(named -> named.fits(typed).stream().mapToObj(fit -> new Hit(named, fit)))
                .toList();
        var clean = hits.stream().filter(hit -> hit.fit() <= Folded.BEGINNING).toList();
        return clean.isEmpty() ? hits : clean;
    }
}
