package ruhr.kumpel.web;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import ruhr.kumpel.web.Fetched.Forbidden.Why;

/// Reads addresses of other servers, strictly: only `http` and `https`, only names (no numbers in whatever notation,
/// which browsers, libraries and `inet_aton` read in different ways), no user, nothing that two readers could
/// understand
/// differently.
final class OutsideAddress {

    /// Behind all others sit things that are not meant for the web.
    static final Set<Integer> USUAL_PORTS = Set.of(80, 443, 8080, 8443);

    private static final int LONGEST = 2000;
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(#.*)?");
    private static final Pattern HOST = Pattern.compile("([^:]+)(?::([0-9]{1,5}))?");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
    private static final IDNA NAMES = IDNA.getUTS46Instance(
            IDNA.USE_STD3_RULES | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    /// Ends of names that belong to no one on the internet.
    private static final Set<String> INSIDE = Set.of(
            "localhost",
            "local",
            "localdomain",
            "internal",
            "intranet",
            "lan",
            "home",
            "corp",
            "private",
            "test",
            "invalid",
            "example",
            "onion",
            "arpa",
            "alt");

    sealed interface Reading {
        record Read(URI uri, String host) implements Reading {}

        record Wrong(Why why) implements Reading {}
    }

    private final Set<String> known;
    private final Set<Integer> ports;

    /// @param known names that the settings allow, at any port
    OutsideAddress(Set<String> known, Set<Integer> ports) {
        this.known = known;
        this.ports = ports;
    }

    Reading read(String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST || text.codePoints().anyMatch(OutsideAddress::misleads)) return wrong();
        var parts = PARTS.matcher(text);
        if (!parts.matches()) return wrong();
        var scheme = parts.group(1).toLowerCase(Locale.ROOT);
        var authority = HOST.matcher(parts.group(2));
        if (!authority.matches()) return wrong();
        var host = ascii(authority.group(1));
        boolean ours = known.contains(host);
        if (!ours && !isName(host)) return wrong();
        if (!ours && INSIDE.contains(host.substring(host.lastIndexOf('.') + 1)))
            return new Reading.Wrong(Why.NOT_PUBLIC);
        int port = authority.group(2) == null ? -1 : Integer.parseInt(authority.group(2));
        if (!ours && port != -1 && !ports.contains(port)) return new Reading.Wrong(Why.ODD_PORT);
        try {
            var path =
                    parts.group(3).isEmpty() || parts.group(3).startsWith("?") ? "/" + parts.group(3) : parts.group(3);
            var uri = new URI(scheme + "://" + host + (port == -1 ? "" : ":" + port) + path);
            return new Reading.Read(URI.create(uri.toASCIIString()), host);
        } catch (URISyntaxException | IllegalArgumentException _) {
            return wrong();
        }
    }

    private static Reading wrong() {
        return new Reading.Wrong(Why.ODD_ADDRESS);
    }

    /// White space, control characters and what is invisible; `\`, which some take for `/`; quotes and brackets.
    private static boolean misleads(int c) {
        return Character.isISOControl(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || "\\\"<>^`{|}".indexOf(c) >= 0;
    }

    /// The name as the domain name system knows it; empty if it is none.
    private static String ascii(String host) {
        if (host.contains("%") || host.contains("@")) return "";
        var info = new IDNA.Info();
        var name = NAMES.nameToASCII(host, new StringBuilder(), info).toString();
        return info.hasErrors() ? "" : name.toLowerCase(Locale.ROOT);
    }

    private static boolean isName(String host) {
        if (host.length() > 253) return false;
        var labels = host.split("\\.", -1);
        if (labels.length < 2) return false;
        for (var label : labels) {
            if (!LABEL.matcher(label).matches()) return false;
        }
        return !NUMBER.matcher(labels[labels.length - 1]).matches();
    }
}
