package ruhr.kumpel.discovery;

import java.util.Comparator;
import java.util.List;

/// Which terms of the vocabulary may have been meant by what nobody has written: those that are a slip or two of the
/// finger away. Only asked when nothing was found, so all are looked through.
final class Slips {

    private static final int SHORTEST = 4;
    private static final int LONG = 7;

    private final Lexicon lexicon;

    Slips(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private record Near(String words, int distance) {}

    /// @param folded what was typed, without accents
    List<String> near(String folded) {
        if (folded.length() < SHORTEST) return List.of();
        int most = folded.length() < LONG ? 1 : 2;
        return lexicon.terms().stream()
                .filter(term -> Math.abs(term.folded().length() - folded.length()) <= most)
                .map(term -> new Near(term.words(), distance(folded, term.folded(), most)))
                .filter(near -> near.distance() > 0 && near.distance() <= most)
                .sorted(Comparator.comparing(Near::distance))
                .map(Near::words)
                .distinct()
                .toList();
    }

    /// Letters that were left out, put in, mistaken, or typed in the wrong order; more than `most` counts as `most` +
    /// 1.
    static int distance(String one, String other, int most) {
        int width = other.length() + 1;
        var before = new int[width];
        var last = new int[width];
        for (int j = 0; j < width; j++) last[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            var now = new int[width];
            now[0] = i;
            int least = i;
            for (int j = 1; j < width; j++) {
                int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(last[j] + 1, now[j - 1] + 1), last[j - 1] + changed);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) now[j] = Math.min(now[j], before[j - 2] + 1);
                least = Math.min(least, now[j]);
            }
            if (least > most) return most + 1;
            before = last;
            last = now;
        }
        return last[width - 1];
    }
}
