package ruhr.kumpel.office;

import java.util.Locale;
import java.util.Optional;

/// Whom one turns to. Authorities decide and stand first; the others help.
enum OfficeKind {
    AUTHORITY("building"),
    ADVICE("messages"),
    PROVIDER("briefcase"),
    ASSOCIATION("people");

    private final String icon;

    OfficeKind(String icon) {
        this.icon = icon;
    }

    /// As it stands in forms, files and message keys.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String icon() {
        return icon;
    }

    static Optional<OfficeKind> parse(String word) {
        for (var kind : values()) if (kind.word().equals(word)) return Optional.of(kind);
        return Optional.empty();
    }
}
