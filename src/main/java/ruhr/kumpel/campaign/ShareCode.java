package ruhr.kumpel.campaign;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names a link with which somebody passes a campaign on. Short enough to be typed from a poster; no secret: whoever
/// has
/// it has only the link.
record ShareCode(String value) {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{7}");
    private static final SecureRandom RANDOM = new SecureRandom();

    ShareCode {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a code of a link: " + value);
    }

    static ShareCode next() {
        var text = new StringBuilder(7);
        for (int i = 0; i < 7; i++) text.append(ALPHABET.charAt(RANDOM.nextInt(32)));
        return new ShareCode(text.toString());
    }

    static Optional<ShareCode> parse(String text) {
        var code = text.toLowerCase(Locale.ROOT);
        return FORM.matcher(code).matches() ? Optional.of(new ShareCode(code)) : Optional.empty();
    }

    /// Below the language.
    String path() {
        return "/s/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
