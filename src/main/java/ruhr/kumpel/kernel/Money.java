package ruhr.kumpel.kernel;

/// An amount in euro cents. Never a floating-point number.
public record Money(long cents) implements Comparable<Money> {

    public static Money euros(long euros) {
        return new Money(Math.multiplyExact(euros, 100));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
