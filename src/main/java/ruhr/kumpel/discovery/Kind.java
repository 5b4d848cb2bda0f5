package ruhr.kumpel.discovery;

import java.util.Locale;
import java.util.Optional;

/// What a listing is; decides the shape and colour of its pin, and where its page is. Later features add theirs.
public enum Kind {
    PROJECT("project", "entries"),
    OFFER("gift", "entries"),
    NEED("help", "entries"),
    JOB("job", "entries"),
    TIP("bulb", "entries"),
    POINT("info", "entries"),
    BUSINESS("store", "organisations"),
    ORGANISATION("users", "organisations"),
    CAMPAIGN("euro", "campaigns"),
    PAGE("book", "info");

    private final String icon;
    private final String folder;

    Kind(String icon, String folder) {
        this.icon = icon;
        this.folder = folder;
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
        return folder.equals("entries");
    }

    /// Whether it is shown only to who asks for it, by words or by its kind: it has lists of its own, and would
    /// bury what people post.
    public boolean onDemand() {
        return ordinal() > BUSINESS.ordinal();
    }

    /// The first part of its address below the language.
    String folder() {
        return folder;
    }

    public static Optional<Kind> parse(String word) {
        for (var kind : values()) if (kind.word().equals(word)) return Optional.of(kind);
        return Optional.empty();
    }
}
