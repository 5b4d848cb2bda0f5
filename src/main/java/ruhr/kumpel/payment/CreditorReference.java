package ruhr.kumpel.payment;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The structured creditor reference of ISO 11649: `RF`, two check digits, up to 21 letters and digits. Banks carry
/// it unchanged, and a single wrong or exchanged digit is noticed.
public record CreditorReference(String value) {

    private static final Pattern FORM = Pattern.compile("RF\\d{2}[A-Z0-9]{1,21}");
    private static final BigInteger CHECK = BigInteger.valueOf(97);
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Ours have twelve digits behind the check digits: four groups of four to read out, and people in a hurry
    /// type them on a number pad. They open nothing, so they need not be secret; a constraint keeps them unique.
    private static final int DIGITS = 12;

    private static final Pattern OURS = Pattern.compile("RF\\d{" + (DIGITS + 2) + "}");

    /// What people and banks put between the groups.
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}.\\-/_:]");

    public CreditorReference {
        if (!valid(value)) throw new IllegalArgumentException("Not a creditor reference: " + value);
    }

    public static CreditorReference next() {
        var digits = new StringBuilder();
        for (int i = 0; i < DIGITS; i++) digits.append(RANDOM.nextInt(10));
        return of(digits.toString());
    }

    /// With its check digits: the content, then `RF00`, letters as 10 to 35; 98 less the remainder by 97.
    public static CreditorReference of(String content) {
        int check = 98 - remainder("RF00" + content);
        return new CreditorReference("RF%02d%s".formatted(check, content));
    }

    public static Optional<CreditorReference> parse(String text) {
        var plain = plain(text);
        return valid(plain) ? Optional.of(new CreditorReference(plain)) : Optional.empty();
    }

    /// All of ours that stand in what somebody wrote as purpose, each once, in their order. Banks break lines
    /// anywhere and people leave out or add spaces, so only the shape and the check digits tell.
    public static List<CreditorReference> in(String text) {
        var found = new LinkedHashSet<CreditorReference>();
        var shapes = OURS.matcher(plain(text));
        for (int from = 0; shapes.find(from); from = shapes.start() + 1)
            if (valid(shapes.group())) found.add(new CreditorReference(shapes.group()));
        return List.copyOf(found);
    }

    /// For people: `RF18 5390 0754 7034`.
    public String grouped() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    static String plain(String text) {
        return BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static boolean valid(String text) {
        return FORM.matcher(text).matches() && remainder(text) == 1;
    }

    private static int remainder(String reference) {
        var digits = new StringBuilder();
        (reference.substring(4) + reference.substring(0, 4))
                .chars()
                .forEach(letter -> digits.append(Character.digit(letter, 36)));
        return new BigInteger(digits.toString()).mod(CHECK).intValue();
    }

    @Override
    public String toString() {
        return value;
    }
}
