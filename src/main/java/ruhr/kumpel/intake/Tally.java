package ruhr.kumpel.intake;

import java.util.Map;

/// How many rows are in which state.
///
/// @param remarked how many of those that are ready have something said about them
/// @param alike how many of those that are ready look like something that is there
record Tally(Map<RowState, Integer> counts, int alike, int remarked) {

    int of(RowState state) {
        return counts.getOrDefault(state, 0);
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
