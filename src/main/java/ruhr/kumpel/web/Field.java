package ruhr.kumpel.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Attributes of form fields; `null` leaves one out.
public final class Field {

    private Field() {}

    public static @Nullable String or(String value) {
        return value.isEmpty() ? null : value;
    }

    /// What stands in a field: what was typed when the session had ended, else what the page says.
    public static String value(Visit visit, String name, String value) {
        return visit.kept(name).map(List::getFirst).orElse(value);
    }

    public static Collection<String> values(Visit visit, String name, Collection<String> values) {
        if (!visit.hasKept()) return values;
        return visit.kept(name).orElse(List.of());
    }

    public static boolean value(Visit visit, String name, boolean value) {
        return visit.hasKept() ? visit.kept(name).isPresent() : value;
    }

    public static @Nullable String above(int number) {
        return number > 0 ? Integer.toString(number) : null;
    }

    /// Addresses, numbers and dates run from left to right in every script; other text as it is typed.
    public static String dir(String type, String dir) {
        if (!dir.isEmpty()) return dir;
        return switch (type) {
            case "email", "url", "tel", "number", "date", "time", "datetime-local" -> "ltr";
            default -> "auto";
        };
    }

    public static @Nullable String describedBy(String name, String hint, Problems problems) {
        var hintId = hint.isEmpty() ? "" : name + "-hint";
        var errorId = problems.at(name).isEmpty() ? "" : name + "-error";
        return or((hintId + " " + errorId).strip());
    }

    public static @Nullable String invalid(String name, Problems problems) {
        return problems.at(name).isEmpty() ? null : "true";
    }
}
