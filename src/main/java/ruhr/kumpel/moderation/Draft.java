package ruhr.kumpel.moderation;

import org.jspecify.annotations.Nullable;

/// What a moderator typed into the panel: comes back if it does not do. Missing fields are empty.
record Draft(String category, String ground, String text) {

    static final Draft EMPTY = new Draft("", "RULES", "");

    Draft {
        category = or(category);
        ground = "LAW".equals(ground) ? "LAW" : "RULES";
        text = ReportForm.clean(text);
    }

    private static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Nullable
    Category chosen() {
        for (var one : Category.values()) if (one.name().equals(category)) return one;
        return null;
    }
}
