package ruhr.kumpel.discovery;

import java.util.Locale;
import java.util.Optional;
import ruhr.kumpel.web.Site;

/// What a listing is; decides the shape and colour of its pin, and where its page is. Later features add theirs.
public enum Kind {
    PROJECT("project", "entries", "post"),
    OFFER("gift", "entries", "post"),
    NEED("help", "entries", "post"),
    JOB("job", "entries", "post"),
    TIP("bulb", "entries", "post"),
    POINT("info", "entries", "post"),
    BUSINESS("store", "organisations", "businesses"),
    ORGANISATION("users", "organisations", "organisations"),
    CAMPAIGN("euro", "campaigns", "campaigns"),
    PAGE("book", "info", "info"),
    /// On the pinboard: news, or what happens when.
    POSTING("pin-board", "pinboard", "pinboard"),
    OFFICE("building", "offices", "offices"),
    QUESTION("talk", "questions", "ambassadors");

    private final String icon;
    private final String folder;
    private final String feature;

    Kind(String icon, String folder, String feature) {
        this.icon = icon;
        this.folder = folder;
        this.feature = feature;
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

    /// Whether this portal may have any.
    boolean isAt(Site site) {
        return posted() || site.has(feature);
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
