package ruhr.kumpel.discovery;

import java.util.Arrays;

/// Keeps the largest few of many numbers: a heap whose top is the smallest kept.
final class Best {

    private final long[] heap;
    private int size;

    Best(int most) {
        heap = new long[most];
    }

    void offer(long value) {
        if (size < heap.length) {
            heap[size++] = value;
            up(size - 1);
        } else if (size > 0 && value > heap[0]) {
            heap[0] = value;
            down();
        }
    }

    /// The largest first, without the first `skip`.
    long[] descending(int skip) {
        var sorted = Arrays.copyOf(heap, size);
        Arrays.sort(sorted);
        var rest = new long[Math.max(0, size - skip)];
        for (int i = 0; i < rest.length; i++) rest[i] = sorted[size - 1 - skip - i];
        return rest;
    }

    private void up(int at) {
        while (at > 0 && heap[at] < heap[(at - 1) / 2]) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void down() {
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) return;
            if (child + 1 < size && heap[child + 1] < heap[child]) child++;
            if (heap[at] <= heap[child]) return;
            swap(at, child);
            at = child;
        }
    }

    private void swap(int one, int other) {
        long kept = heap[one];
        heap[one] = heap[other];
        heap[other] = kept;
    }
}
