package ruhr.kumpel.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ruhr.kumpel.kernel.BoundingBox;
import ruhr.kumpel.kernel.Position;

/// What the map shows in a window: groups, and pins that stand alone. Their counts add up to `total`.
///
/// @param placeless how many more the filter chooses that have no place on the map
record Clusters(int total, int placeless, List<Group> groups, List<Pin> pins) {

    /// Finer than this even a small window would have too many cells.
    private static final int MOST_CELLS = 1024;
    private static final int FINEST = 22;

    record Group(Position middle, int count) {}

    record Pin(UUID id, Position point, Kind kind, String category, boolean urgent) {}

    /// Must be called while [Atlas#reading]. The question's own box is ignored: `box` is what the map shows.
    static Clusters of(Atlas atlas, Question question, BoundingBox box, int zoom) {
        var window = Window.of(box);
        int level = level(window, zoom);
        var sums = new Cells();
        var shelf = atlas.shelf(question.portal());
        int placeless;
        if (question.words() == null && question.filter().choosesAll()) {
            if (level <= Grid.LEVEL) shelf.grid.sumInto(sums, window, level, atlas.columns);
            else shelf.grid.pinsInto(sums, window, level, atlas.columns);
            placeless = shelf.placeless();
        } else {
            var choice = new Selection(atlas, question);
            placeless = add(sums, window, level, choice.all, atlas.columns);
        }
        return drawn(atlas, shelf, sums, placeless);
    }

    private static int add(Cells sums, Window window, int level, Bits chosen, Columns columns) {
        int shift = Mercator.BITS - level;
        var placeless = new int[1];
        chosen.eachDownwards(number -> {
            int x = columns.x[number];
            int y = columns.y[number];
            if (x == Columns.NOWHERE) placeless[0]++;
            else if (window.has(x, y)) sums.add(Cells.key(x >> shift, y >> shift), 1, x, y, number);
        });
        return placeless[0];
    }

    private static Clusters drawn(Atlas atlas, Shelf shelf, Cells sums, int placeless) {
        var groups = new ArrayList<Group>();
        var pins = new ArrayList<Pin>();
        var total = new int[1];
        sums.each((_, count, x, y, number) -> {
            total[0] += count;
            var point = Mercator.position(x, y);
            if (count > 1) groups.add(new Group(point, count));
            else
                pins.add(new Pin(
                        atlas.columns.id(number),
                        point,
                        atlas.columns.kind(number),
                        shelf.mainCategory(number),
                        atlas.urgent.has(number)));
        });
        return new Clusters(total[0], placeless, groups, pins);
    }

    /// Cells of 64 pixels at this zoom, coarser if the window is larger than any screen.
    private static int level(Window window, int zoom) {
        int level = Math.clamp(zoom + 2, 2, FINEST);
        while (level > 2 && cells(window, level) > MOST_CELLS) level--;
        return level;
    }

    private static long cells(Window window, int level) {
        int shift = Mercator.BITS - level;
        return ((long) (window.east() >> shift) - (window.west() >> shift) + 1)
                * ((window.south() >> shift) - (window.north() >> shift) + 1);
    }
}
