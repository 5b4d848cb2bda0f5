package ruhr.kumpel.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// What was stored when somebody opened a form. The form carries it, so that nobody overwrites unseen what somebody
/// else saved meanwhile: whoever comes second keeps what she typed, reads what is stored now, and decides.
///
/// @param value of the hidden field `seen`
/// @param late whether somebody else was faster
public record Seen(String value, boolean late) {

    private static final int LONGEST = 400;

    /// Of the fields as the form shows them.
    public static Seen of(Map<String, String> stored) {
        return new Seen(hash(stored), false);
    }

    /// For a form that comes back for another reason: what she saw stays what she saw.
    public static Seen sent(String value) {
        return new Seen(value, false);
    }

    /// For the form that comes back because it is late: from now on she has seen what is stored, as `problems` says it
    /// at each field where she wrote something else.
    public static Seen late(Map<String, String> stored, Map<String, String> typed, Problems problems, Visit visit) {
        tell(stored, typed, problems, visit);
        return new Seen(hash(stored), true);
    }

    public boolean still(Map<String, String> stored) {
        return value.equals(hash(stored));
    }

    /// Says what is stored at each field where she wrote something else.
    public static void tell(Map<String, String> stored, Map<String, String> typed, Problems problems, Visit visit) {
        stored.forEach((field, text) -> {
            if (plain(text).equals(plain(typed.getOrDefault(field, "")))) return;
            tell(field, text, problems, visit);
        });
    }

    public static void tell(String field, String stored, Problems problems, Visit visit) {
        problems.addLate(
                field, stored.isBlank() ? visit.say("web.seen.empty") : visit.say("web.seen.now", cut(stored)));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String hash(Map<String, String> stored) {
        var lines = new StringBuilder();
        new TreeMap<>(stored)
                .forEach((field, text) ->
                        lines.append(field).append('=').append(plain(text)).append('\0'));
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(lines.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Browsers send line ends as CR LF.
    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
