package ruhr.kumpel.discovery;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Where;

/// Whether two entries may be the same one, written twice: most words of the shorter title in common, and the
/// same place.
final class Alike {

    private static final double METRES = 2_000;
    private static final double SHARE = 0.6;

    private Alike() {}

    static boolean titles(Localized one, Localized other) {
        return one.texts().values().stream()
                .anyMatch(text -> other.texts().values().stream().anyMatch(with -> titles(text, with)));
    }

    static boolean places(Where one, Where other) {
        var near = one.point().flatMap(point -> other.point().map(point::metresTo));
        if (near.isPresent()) return near.get() <= METRES;
        if (one.towns().isEmpty() || other.towns().isEmpty())
            return one.towns().isEmpty() && other.towns().isEmpty();
        return one.towns().stream().anyMatch(other.towns()::contains);
    }

    private static boolean titles(String one, String other) {
        var words = words(one);
        var others = words(other);
        var common = new HashSet<>(words);
        common.retainAll(others);
        int shorter = Math.min(words.size(), others.size());
        return shorter > 0 && common.size() >= SHARE * shorter;
    }

    /// Short words and endings say little.
    private static Set<String> words(String title) {
        var words = new HashSet<String>();
        for (var word : Typed.words(title.toLowerCase(Locale.ROOT)))
            if (word.length() > 3)
                words.add(word.substring(0, Math.min(word.length(), Math.max(4, word.length() - 2))));
        return words;
    }
}
