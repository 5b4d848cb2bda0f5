package ruhr.kumpel.discovery;

import java.util.UUID;

/// Finds the number of an id: a hash table that holds numbers only, the ids stand in the [Columns].
final class Numbers {

    private static final int FREE = 0;
    private static final int GONE = -1;

    private final Columns columns;
    private int[] table = new int[1024];
    private int used;

    Numbers(Columns columns) {
        this.columns = columns;
    }

    /// 0 if it is not there; numbers start with 1.
    int of(UUID id) {
        for (int slot = start(id); table[slot] != FREE; slot = slot + 1 & table.length - 1)
            if (table[slot] != GONE && columns.id(table[slot]).equals(id)) return table[slot];
        return 0;
    }

    void add(UUID id, int number) {
        if (used * 2 >= table.length) grow();
        int slot = start(id);
        while (table[slot] > 0) slot = slot + 1 & table.length - 1;
        if (table[slot] == FREE) used++;
        table[slot] = number;
    }

    void remove(UUID id) {
        for (int slot = start(id); table[slot] != FREE; slot = slot + 1 & table.length - 1)
            if (table[slot] != GONE && columns.id(table[slot]).equals(id)) table[slot] = GONE;
    }

    private int start(UUID id) {
        long mixed = (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 33) & table.length - 1;
    }

    private void grow() {
        var old = table;
        table = new int[old.length * 2];
        used = 0;
        for (int number : old) if (number > 0) add(columns.id(number), number);
    }
}
