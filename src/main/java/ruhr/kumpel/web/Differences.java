package ruhr.kumpel.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Compares two texts word by word (longest common subsequence), so that people see what changed, not that it
/// changed.
public final class Differences {

    /// Words that stayed, went or came.
    public record Piece(Kind kind, String words) {

        public enum Kind {
            SAME,
            GONE,
            NEW
        }
    }

    /// Above this, texts are compared as wholes: the table would need too much memory.
    private static final int MOST_CELLS = 1_500_000;

    private Differences() {}

    public static List<Piece> between(String before, String after) {
        if (before.isEmpty() && after.isEmpty()) return List.of();
        var old = words(before);
        var fresh = words(after);
        if ((long) old.size() * fresh.size() > MOST_CELLS || before.isEmpty() || after.isEmpty())
            return whole(before, after);
        return joined(walked(old, fresh, lengths(old, fresh)));
    }

    private static List<Piece> whole(String before, String after) {
        var pieces = new ArrayList<Piece>();
        if (!before.isEmpty()) pieces.add(new Piece(Piece.Kind.GONE, before));
        if (!after.isEmpty()) pieces.add(new Piece(Piece.Kind.NEW, after));
        return pieces;
    }

    /// Length of the common words from here to the end.
    private static int[][] lengths(List<String> old, List<String> fresh) {
        var lengths = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--)
            for (int j = fresh.size() - 1; j >= 0; j--)
                lengths[i][j] = old.get(i).equals(fresh.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
        return lengths;
    }

    private static List<Piece> walked(List<String> old, List<String> fresh, int[][] lengths) {
        var pieces = new ArrayList<Piece>();
        int i = 0, j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                pieces.add(new Piece(Piece.Kind.SAME, old.get(i++)));
                j++;
            } else if (j == fresh.size() || (i < old.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
                pieces.add(new Piece(Piece.Kind.GONE, old.get(i++)));
            } else {
                pieces.add(new Piece(Piece.Kind.NEW, fresh.get(j++)));
            }
        }
        return pieces;
    }

    /// Neighbours of one kind become one piece.
    private static List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (!joined.isEmpty() && joined.getLast().kind() == piece.kind())
                joined.set(
                        joined.size() - 1,
                        new Piece(piece.kind(), joined.getLast().words() + piece.words()));
            else joined.add(piece);
        }
        return joined;
    }

    /// Words with the space that follows them.
    private static List<String> words(String text) {
        return Arrays.stream(text.split("(?<=\\s)(?=\\S)")).toList();
    }
}
