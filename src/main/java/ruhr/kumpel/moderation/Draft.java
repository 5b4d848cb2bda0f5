package ruhr.kumpel.moderation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a moderator typed into the panel: comes back if it does not do. Missing fields are empty.
///
/// @param seen what she looked at when she typed it ([Case#stamp]), `on` who was on it then
/// @param topic where something from another portal belongs here, `also` a second one
record Draft(String category, String ground, String text, String topic, String also, String seen, String on) {

    static final Draft EMPTY = new Draft("", "RULES", "", "", "", "", "");

    Draft {
        category = or(category);
        ground = "LAW".equals(ground) ? "LAW" : "RULES";
        text = ReportForm.clean(text);
        topic = or(topic);
        also = or(also);
        seen = or(seen);
        on = or(on);
    }

    List<String> topics() {
        return Stream.of(topic, also).filter(one -> !one.isEmpty()).toList();
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
