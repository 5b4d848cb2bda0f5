package ruhr.kumpel.ambassador;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.Ids;

/// What browsers send, made plain.
final class Typed {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Typed() {}

    static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    static String text(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .strip();
    }

    static List<String> list(@Nullable List<String> values) {
        return values == null ? List.of() : values.stream().distinct().toList();
    }

    /// The form's own name, or a new one for a form that lost it.
    static UUID id(String key) {
        return ID.matcher(key).matches() ? UUID.fromString(key) : Ids.next();
    }
}
