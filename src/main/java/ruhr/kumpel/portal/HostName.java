package ruhr.kumpel.portal;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A name under which a portal is reached, as DNS writes it: `xn--` for umlauts, lower case, no port.
record HostName(String value) {

    private static final Pattern LABELS =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");

    /// Of what somebody typed or pasted, be it with scheme and path. Empty if it is no name, or a number.
    static Optional<HostName> parse(String typed) {
        var bare = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("[/?#].*$", "")
                .replaceFirst(":[0-9]*$", "")
                .replaceFirst("\\.$", "");
        try {
            var name = IDN.toASCII(bare, IDN.USE_STD3_ASCII_RULES);
            if (!LABELS.matcher(name).matches() || NUMBERS.matcher(name).matches()) return Optional.empty();
            return Optional.of(new HostName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
