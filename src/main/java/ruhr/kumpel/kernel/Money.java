package ruhr.kumpel.kernel;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount in euro cents. Never a floating-point number, and never another currency: whoever reads amounts from
/// outside refuses what is not in euros.
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);
    public static final String CURRENCY = "EUR";

    /// Digits, perhaps in groups of three, perhaps with one or two decimals: `20`, `20,5`, `1.250,00`, `1 250.00`.
    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,3}(?:([.,' ])\\d{3})(?:\\2\\d{3}){0,3}|\\d{1,12})(?:([.,])(\\d{1,2}))?");

    public static Money euros(long euros) {
        return new Money(Math.multiplyExact(euros, 100));
    }

    /// Empty if it has parts of a cent, or more of them than fit.
    public static Optional<Money> exactly(BigDecimal euros) {
        try {
            return Optional.of(new Money(euros.movePointRight(2).longValueExact()));
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }

    /// What somebody typed, in the manner of any of our languages and with any digits: three digits behind a dot
    /// or comma are thousands, one or two are cents. Empty if it cannot be told.
    public static Optional<Money> parse(String text) {
        var plain = new StringBuilder();
        text.strip()
                .replaceAll("\\s*(€|EUR)\\s*", "")
                .replaceAll("\\h", " ")
                .chars()
                .forEach(letter -> {
                    int digit = Character.digit(letter, 10);
                    if (digit >= 0) plain.append(digit);
                    else plain.append(letter == '٫' ? ',' : letter == '٬' ? '.' : (char) letter);
                });
        var typed = TYPED.matcher(plain.toString().strip());
        if (!typed.matches() || typed.group(3) != null && typed.group(3).equals(typed.group(2)))
            return Optional.empty();
        var whole = typed.group(1).replaceAll("\\D", "");
        var decimals = typed.group(4) == null ? "00" : (typed.group(4) + "0").substring(0, 2);
        return Optional.of(new Money(Long.parseLong(whole + decimals)));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    public boolean isPositive() {
        return cents > 0;
    }

    /// For machines: `1250.50`.
    public String plain() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
