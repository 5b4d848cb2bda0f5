package ruhr.kumpel.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address as people type it, trimmed, the domain in lower case. Deliberately looser than RFC 5321:
/// whether it exists only a mail can tell. Never printed by accident: `toString` hides it (promise 29).
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile(
            "[^\\s@<>\",;:\\\\()\\[\\]\\p{Cntrl}]{1,64}@[\\p{Alnum}\\p{L}]([\\p{Alnum}\\p{L}.-]{0,250}[\\p{Alnum}\\p{L}])?\\.[\\p{Alpha}\\p{L}]{2,63}");

    public EmailAddress {
        value = value.strip();
        if (value.length() > 254 || !FORM.matcher(value).matches() || value.contains(".."))
            throw new IllegalArgumentException("Not an e-mail address");
        int at = value.lastIndexOf('@');
        value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
    }

    public static Optional<EmailAddress> parse(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The form by which an address is unique: nobody tells `Anna@` from `anna@`.
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /// Enough to recognise one that is known already: `a…@example.org`.
    public String hint() {
        return value.charAt(0) + "…" + value.substring(value.lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return "(e-mail address)";
    }
}
