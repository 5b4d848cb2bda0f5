package ruhr.kumpel.project;

import ruhr.kumpel.discovery.Kind;

/// Whether the owner of a line wants something or gives it.
enum Side {
    /// People pledge to bring some of it.
    WANTED,
    /// People reserve some of it.
    OFFERED;

    static Side usualOf(Kind kind) {
        return switch (kind) {
            case OFFER, TIP, POINT -> OFFERED;
            default -> WANTED;
        };
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
