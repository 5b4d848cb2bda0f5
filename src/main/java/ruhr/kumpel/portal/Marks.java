package ruhr.kumpel.portal;

import java.util.List;

/// The shapes of the tag that the look can draw.
final class Marks {

    static final List<String> ALL = List.of("support", "welcome", "dortmund", "matchmaker", "kumpel");

    private Marks() {}

    static String known(String mark) {
        return ALL.contains(mark) ? mark : "kumpel";
    }
}
