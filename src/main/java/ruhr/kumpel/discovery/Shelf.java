package ruhr.kumpel.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one portal shows: which listings, in which of its own categories, where.
final class Shelf {

    static final Bits NONE = new Bits();

    final Bits shown = new Bits();
    /// Of what an unfiltered map shows, like `placeless`.
    final Grid grid = new Grid();
    private final Map<String, Bits> categories = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private short[] main = new short[0];
    private int placeless;

    void put(int number, Placement placement, Columns columns) {
        shown.put(number, true);
        placement.categories().forEach(key -> bits(key).put(number, true));
        grow(number);
        main[number] = placement.categories().isEmpty()
                ? -1
                : (short) names.indexOf(placement.categories().getFirst());
        if (columns.kind(number).onDemand()) return;
        if (columns.hasPoint(number)) grid.add(number, columns.x[number], columns.y[number]);
        else placeless++;
    }

    /// Before the columns change: the grid finds the pin by its old place.
    void remove(int number, Columns columns) {
        if (!shown.has(number)) return;
        shown.put(number, false);
        categories.values().forEach(bits -> bits.put(number, false));
        if (columns.kind(number).onDemand()) return;
        if (columns.hasPoint(number)) grid.remove(number, columns.x[number], columns.y[number]);
        else placeless--;
    }

    Bits category(String key) {
        return categories.getOrDefault(key, NONE);
    }

    /// The key of the listing's main category; empty without one.
    String mainCategory(int number) {
        return main[number] < 0 ? "" : names.get(main[number]);
    }

    int placeless() {
        return placeless;
    }

    private Bits bits(String key) {
        return categories.computeIfAbsent(key, _ -> {
            names.add(key);
            return new Bits();
        });
    }

    private void grow(int number) {
        if (number >= main.length) main = Arrays.copyOf(main, Math.max(number + 1024, main.length + main.length / 2));
    }
}
