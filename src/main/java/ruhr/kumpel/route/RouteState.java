package ruhr.kumpel.route;

import java.util.Locale;

/// From the first draft to the last walk. A closed route stays readable: people have its address on paper.
enum RouteState {
    DRAFT,
    SHOWN,
    CLOSED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String badge() {
        return switch (this) {
            case DRAFT -> "warning";
            case SHOWN -> "success";
            case CLOSED -> "";
        };
    }
}
