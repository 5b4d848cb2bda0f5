package ruhr.kumpel.discovery;

import java.util.Locale;
import java.util.Optional;

/// What a listing is; decides the shape and colour of its pin. Later features add theirs.
public enum Kind {
    PROJECT("project"),
    OFFER("gift"),
    NEED("help"),
    JOB("job"),
    TIP("bulb"),
    POINT("info"),
    BUSINESS("store");

    private final String icon;

    Kind(String icon) {
        this.icon = icon;
    }

    /// As it stands in addresses, feeds, class names and message keys: `project`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its symbol in the sprite.
    public String icon() {
        return icon;
    }

    /// Whether people post it as an entry; the others are the faces of something else.
    public boolean posted() {
        return this != BUSINESS;
    }

    public static Optional<Kind> parse(String word) {
        for (var kind : values()) if (kind.word().equals(word)) return Optional.of(kind);
        return Optional.empty();
    }
}
