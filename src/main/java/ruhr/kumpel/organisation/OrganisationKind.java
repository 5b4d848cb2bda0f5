package ruhr.kumpel.organisation;

import java.util.Locale;
import java.util.Optional;

/// What an organisation is.
public enum OrganisationKind {
    COMPANY("job"),
    STARTUP("rocket"),
    MUNICIPALITY("building"),
    ASSOCIATION("people"),
    UNIVERSITY("school"),
    INITIATIVE("hand");

    private final String icon;

    OrganisationKind(String icon) {
        this.icon = icon;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return icon;
    }

    static Optional<OrganisationKind> parse(String word) {
        for (var kind : values()) if (kind.word().equals(word)) return Optional.of(kind);
        return Optional.empty();
    }
}
