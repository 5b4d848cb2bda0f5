package ruhr.kumpel.web;

import java.util.List;

/// Drawn pictures for entries without a photo: which one goes with the icon of their category.
public final class Covers {

    private static final List<String> ANY = List.of("ruhr", "halde", "halle", "buedchen");

    private static final List<String> BESIDE = List.of("ruhr", "halde", "siedlung");

    private Covers() {}

    /// The address of the drawing; `seed` chooses one of the landscapes where nothing fits better.
    public static String forIcon(String icon, String seed) {
        return Assets.path("covers.svg") + "#cover-" + name(icon, seed);
    }

    /// One of two landscapes that stand beside a drawing: the first or the second.
    public static String landscape(String seed, int which) {
        return Assets.path("covers.svg") + "#cover-"
                + BESIDE.get(Math.floorMod(seed.hashCode() + which, BESIDE.size()));
    }

    private static String name(String icon, String seed) {
        return switch (icon) {
            case "shirt", "package", "sofa", "store", "cart" -> "lager";
            case "home", "bed", "building", "key" -> "siedlung";
            case "health", "medical", "heart", "first-aid-kit", "medical-cross", "wheelchair" -> "praxis";
            case "talk", "messages", "message", "language", "users", "people" -> "buedchen";
            case "job", "briefcase" -> "halle";
            case "tool", "hammer" -> "werkstatt";
            case "bus", "truck", "train", "car", "bike" -> "bahn";
            case "family", "baby", "friends", "baby-carriage" -> "hof";
            case "book", "school" -> "schule";
            case "scale", "info", "file", "building-community" -> "amt";
            case "soup", "gift", "hand", "coins" -> "tafel";
            default -> ANY.get(Math.floorMod(seed.hashCode(), ANY.size()));
        };
    }
}
