package ruhr.kumpel.account;

import java.security.SecureRandom;
import java.util.Locale;

/// Eight digits, typed from a letter into a page.
record Digits(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Digits next() {
        return new Digits(String.format(Locale.ROOT, "%08d", RANDOM.nextInt(100_000_000)));
    }

    /// As typed: with spaces or hyphens between, or in Arabic or Persian numerals.
    static Digits typed(String text) {
        var digits = new StringBuilder();
        text.codePoints()
                .filter(Character::isDigit)
                .limit(9)
                .forEach(digit -> digits.append(Character.digit(digit, 10)));
        return new Digits(digits.toString());
    }

    /// In two groups, as people read them.
    String shown() {
        return value.substring(0, 4) + " " + value.substring(4);
    }

    @Override
    public String toString() {
        return "(digits)";
    }
}
