package ruhr.kumpel.discovery;

import java.util.Arrays;

/// What the index found for some words: numbers of listings, and how well each fits.
final class Matches {

    private int[] numbers = new int[256];
    private float[] scores = new float[256];
    private int size;

    void add(int number, float score) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            scores = Arrays.copyOf(scores, size * 2);
        }
        numbers[size] = number;
        scores[size++] = score;
    }

    interface Each {
        void match(int number, float score);
    }

    void each(Each use) {
        for (int i = 0; i < size; i++) use.match(numbers[i], scores[i]);
    }

    boolean none() {
        return size == 0;
    }

    Bits bits() {
        var bits = new Bits();
        for (int i = 0; i < size; i++) bits.put(numbers[i], true);
        return bits;
    }
}
