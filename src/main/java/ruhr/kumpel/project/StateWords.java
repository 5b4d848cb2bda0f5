package ruhr.kumpel.project;

/// Which badge a state wears.
final class StateWords {

    private StateWords() {}

    static String badge(State state) {
        return switch (state) {
            case PUBLISHED -> "success";
            case SUBMITTED, RETURNED, LAPSED -> "warning";
            case HIDDEN -> "danger";
            case PAUSED, ENDED, DELETED -> "";
        };
    }
}
