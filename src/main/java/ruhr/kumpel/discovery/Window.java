package ruhr.kumpel.discovery;

import ruhr.kumpel.kernel.BoundingBox;

/// A box on the projected map; edges belong to it.
record Window(int west, int north, int east, int south) {

    static Window of(BoundingBox box) {
        return new Window(
                Mercator.x(box.west()), Mercator.y(box.north()), Mercator.x(box.east()), Mercator.y(box.south()));
    }

    boolean has(int x, int y) {
        return x >= west && x <= east && y >= north && y <= south;
    }

    /// Whether the cell of this level (upper bits) touches it.
    boolean touches(int cellX, int cellY, int level) {
        int shift = Mercator.BITS - level;
        return cellX >= west >> shift && cellX <= east >> shift && cellY >= north >> shift && cellY <= south >> shift;
    }

    /// Whether the whole cell lies within it.
    boolean holds(int cellX, int cellY, int level) {
        int shift = Mercator.BITS - level;
        long left = (long) cellX << shift;
        long top = (long) cellY << shift;
        long size = 1L << shift;
        return left >= west && left + size - 1 <= east && top >= north && top + size - 1 <= south;
    }
}
