package ruhr.kumpel.discovery;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The pins of one portal in cells of about 1.5 km, with their sums kept up to date. A map of the region adds up
/// whole cells; only those at the edge of the window, and closer views, look at single pins.
final class Grid {

    /// Cells of 64 pixels at zoom 12.
    static final int LEVEL = 14;

    private static final int SHIFT = Mercator.BITS - LEVEL;

    private final Map<Long, Cell> cells = new HashMap<>();
    private Cell[] all = new Cell[0];

    static final class Cell {
        final int cellX;
        final int cellY;
        int[] numbers = new int[4];
        int count;
        long sumX;
        long sumY;

        Cell(int cellX, int cellY) {
            this.cellX = cellX;
            this.cellY = cellY;
        }
    }

    void add(int number, int x, int y) {
        var cell = cells.computeIfAbsent(key(x, y), _ -> opened(x >> SHIFT, y >> SHIFT));
        if (cell.count == cell.numbers.length) cell.numbers = Arrays.copyOf(cell.numbers, cell.count * 2);
        cell.numbers[cell.count++] = number;
        cell.sumX += x;
        cell.sumY += y;
    }

    void remove(int number, int x, int y) {
        var cell = cells.get(key(x, y));
        if (cell == null) return;
        for (int i = 0; i < cell.count; i++) {
            if (cell.numbers[i] != number) continue;
            cell.numbers[i] = cell.numbers[--cell.count];
            cell.sumX -= x;
            cell.sumY -= y;
            return;
        }
    }

    /// Adds what lies in the window to cells of a level at most as fine as this grid's own.
    void sumInto(Cells sums, Window window, int level, Columns columns) {
        int coarser = LEVEL - level;
        for (var cell : all) {
            if (cell.count == 0 || !window.touches(cell.cellX, cell.cellY, LEVEL)) continue;
            if (window.holds(cell.cellX, cell.cellY, LEVEL))
                sums.add(
                        Cells.key(cell.cellX >> coarser, cell.cellY >> coarser),
                        cell.count,
                        cell.sumX,
                        cell.sumY,
                        cell.numbers[0]);
            else pins(sums, cell, window, level, columns);
        }
    }

    /// The same for finer cells: pin by pin.
    void pinsInto(Cells sums, Window window, int level, Columns columns) {
        for (var cell : all)
            if (cell.count > 0 && window.touches(cell.cellX, cell.cellY, LEVEL))
                pins(sums, cell, window, level, columns);
    }

    private static void pins(Cells sums, Cell cell, Window window, int level, Columns columns) {
        int shift = Mercator.BITS - level;
        for (int i = 0; i < cell.count; i++) {
            int number = cell.numbers[i];
            int x = columns.x[number];
            int y = columns.y[number];
            if (window.has(x, y)) sums.add(Cells.key(x >> shift, y >> shift), 1, x, y, number);
        }
    }

    private Cell opened(int cellX, int cellY) {
        var cell = new Cell(cellX, cellY);
        all = Arrays.copyOf(all, all.length + 1);
        all[all.length - 1] = cell;
        return cell;
    }

    private static long key(int x, int y) {
        return Cells.key(x >> SHIFT, y >> SHIFT);
    }
}
