package ruhr.kumpel.signpost;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import ruhr.kumpel.kernel.PortalId;

/// A code that can be said on the telephone: words, each with a number. What is compared are its letters and digits,
/// so that neither accents nor capitals, spaces nor other digits keep anybody from her list.
record WordCode(String plain) {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 300;

    static Optional<WordCode> parse(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        var plain = new StringBuilder();
        Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .codePoints()
                .forEach(letter -> add(plain, letter));
        return plain.length() < SHORTEST ? Optional.empty() : Optional.of(new WordCode(plain.toString()));
    }

    private static void add(StringBuilder plain, int letter) {
        if (Character.isDigit(letter)) plain.append(Character.digit(letter, 10));
        else if (Character.isLetter(letter)) plain.appendCodePoint(alike(letter));
    }

    /// Letters that people write for each other.
    private static int alike(int letter) {
        return switch (letter) {
            case 'ı' -> 'i';
            case 'ة' -> 'ه';
            case 'ى' -> 'ي';
            case 'ґ' -> 'г';
            default -> letter;
        };
    }

    /// What a list is found by, and what it is locked with: neither follows from the other.
    byte[] name(PortalId portal) {
        return hash("name", portal);
    }

    byte[] key(PortalId portal) {
        return hash("key", portal);
    }

    /// SHA-256 without stretching: more than 77 random bits cannot be guessed through.
    private byte[] hash(String purpose, PortalId portal) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((purpose + " " + portal.value() + " " + plain).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "(code)";
    }
}
