package ruhr.kumpel.discovery;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// A set of listing numbers, one bit each: a million listings are 125 kB, and a facet count is one walk over two
/// of them.
final class Bits {

    private long[] words;

    Bits() {
        this(new long[16]);
    }

    private Bits(long[] words) {
        this.words = words;
    }

    boolean has(int number) {
        int word = number >>> 6;
        return word < words.length && (words[word] >>> number & 1) != 0;
    }

    void put(int number, boolean in) {
        int word = number >>> 6;
        if (word >= words.length) {
            if (!in) return;
            words = Arrays.copyOf(words, Math.max(word + 1, words.length * 2));
        }
        if (in) words[word] |= 1L << number;
        else words[word] &= ~(1L << number);
    }

    Bits copy() {
        return new Bits(words.clone());
    }

    Bits and(Bits other) {
        int common = Math.min(words.length, other.words.length);
        for (int i = 0; i < common; i++) words[i] &= other.words[i];
        for (int i = common; i < words.length; i++) words[i] = 0;
        return this;
    }

    Bits or(Bits other) {
        if (other.words.length > words.length) words = Arrays.copyOf(words, other.words.length);
        for (int i = 0; i < other.words.length; i++) words[i] |= other.words[i];
        return this;
    }

    Bits without(Bits other) {
        int common = Math.min(words.length, other.words.length);
        for (int i = 0; i < common; i++) words[i] &= ~other.words[i];
        return this;
    }

    int count() {
        int count = 0;
        for (long word : words) count += Long.bitCount(word);
        return count;
    }

    int countWith(Bits other) {
        int count = 0;
        int common = Math.min(words.length, other.words.length);
        for (int i = 0; i < common; i++) count += Long.bitCount(words[i] & other.words[i]);
        return count;
    }

    /// Newest first: numbers grow with time.
    void eachDownwards(IntConsumer use) {
        for (int i = words.length - 1; i >= 0; i--) {
            for (long rest = words[i]; rest != 0; ) {
                int bit = 63 - Long.numberOfLeadingZeros(rest);
                use.accept((i << 6) + bit);
                rest &= ~(1L << bit);
            }
        }
    }
}
