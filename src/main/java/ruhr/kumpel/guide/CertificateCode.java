package ruhr.kumpel.guide;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands on a certificate so that anybody can ask whether it is genuine: twelve characters, 60 random bits, no I,
/// L, O or U, so that it can be read out.
record CertificateCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{12}");
    private static final SecureRandom RANDOM = new SecureRandom();

    CertificateCode {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a certificate's code");
    }

    static CertificateCode next() {
        var text = new StringBuilder(12);
        for (int i = 0; i < 12; i++) text.append(ALPHABET.charAt(RANDOM.nextInt(32)));
        return new CertificateCode(text.toString());
    }

    /// As people type it: with or without spaces and dashes, O for zero, I and L for one.
    static Optional<CertificateCode> parse(String typed) {
        var plain = typed.replaceAll("[\\s\\p{Z}.\\-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(plain).matches() ? Optional.of(new CertificateCode(plain)) : Optional.empty();
    }

    /// For people: `7K3M-Q2XV-9D4T`.
    String grouped() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }
}
