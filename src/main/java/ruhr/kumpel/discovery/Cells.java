package ruhr.kumpel.discovery;

import java.util.Arrays;

/// Adds up points per cell of the map: how many, the sum of their places, and which one if it is alone. A small
/// hash table of primitive numbers, made anew for each question.
final class Cells {

    private static final long FREE = -1;

    private long[] keys = new long[512];
    private int[] counts = new int[512];
    private long[] sumX = new long[512];
    private long[] sumY = new long[512];
    private int[] some = new int[512];
    private int used;

    Cells() {
        Arrays.fill(keys, FREE);
    }

    interface Each {
        void cell(long key, int count, double x, double y, int some);
    }

    static long key(int cellX, int cellY) {
        return (long) cellX << 32 | cellY;
    }

    void add(long key, int count, long x, long y, int number) {
        int slot = slot(key);
        if (keys[slot] == FREE) {
            if (used * 2 >= keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            used++;
        }
        counts[slot] += count;
        sumX[slot] += x;
        sumY[slot] += y;
        some[slot] = number;
    }

    void each(Each use) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == FREE) continue;
            use.cell(keys[i], counts[i], (double) sumX[i] / counts[i], (double) sumY[i] / counts[i], some[i]);
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[slot] != FREE && keys[slot] != key) slot = slot + 1 & keys.length - 1;
        return slot;
    }

    private void grow() {
        var old = this.keys;
        var oldCounts = counts;
        var oldX = sumX;
        var oldY = sumY;
        var oldSome = some;
        int size = old.length * 2;
        keys = new long[size];
        Arrays.fill(keys, FREE);
        counts = new int[size];
        sumX = new long[size];
        sumY = new long[size];
        some = new int[size];
        for (int i = 0; i < old.length; i++) {
            if (old[i] == FREE) continue;
            int slot = slot(old[i]);
            keys[slot] = old[i];
            counts[slot] = oldCounts[i];
            sumX[slot] = oldX[i];
            sumY[slot] = oldY[i];
            some[slot] = oldSome[i];
        }
    }
}
