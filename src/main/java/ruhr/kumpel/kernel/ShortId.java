package ruhr.kumpel.kernel;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The last part of a public address: ten characters that can be read out on the telephone (Crockford's base 32,
/// no I, L, O, U), 50 random bits. Unique per installation by a constraint, not by luck.
public record ShortId(String value) {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{10}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public ShortId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a short id: " + value);
    }

    public static ShortId next() {
        var text = new StringBuilder(10);
        for (int i = 0; i < 10; i++) text.append(ALPHABET.charAt(RANDOM.nextInt(32)));
        return new ShortId(text.toString());
    }

    /// Always the same for an id, as far from each other as ids are random: for what had no short one.
    public static ShortId of(UUID id) {
        var text = new StringBuilder(10);
        for (int i = 0; i < 10; i++) text.append(ALPHABET.charAt((int) (id.getLeastSignificantBits() >>> i * 5 & 31)));
        return new ShortId(text.toString());
    }

    /// Reads the id at the end of `{slug}-{id}`; empty if there is none.
    public static Optional<ShortId> atEndOf(String slugAndId) {
        var last = slugAndId.substring(slugAndId.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
        return FORM.matcher(last).matches() ? Optional.of(new ShortId(last)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
