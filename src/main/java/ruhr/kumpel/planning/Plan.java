package ruhr.kumpel.planning;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Who takes whom.
///
/// @param takers the taker of each need that found one
/// @param worth how well all this fits; compares plans for the same needs and takers
public record Plan(Map<UUID, UUID> takers, Worth worth) {

    public Plan {
        takers = Map.copyOf(takers);
    }

    /// @param leftOver how many found nobody; fewer is better, whatever fits
    /// @param fit how well the others fit, less what is taken off for uneven loads
    public record Worth(long leftOver, long fit) implements Comparable<Worth> {

        @Override
        public int compareTo(Worth other) {
            int fewer = Long.compare(other.leftOver, leftOver);
            return fewer != 0 ? fewer : Long.compare(fit, other.fit);
        }
    }

    static Plan of(Board board) {
        var score = board.score();
        return new Plan(taken(board.assignments()), new Worth(-score.mediumScore(), score.softScore()));
    }

    private static Map<UUID, UUID> taken(List<Assignment> assignments) {
        return assignments.stream()
                .filter(Assignment::isTaken)
                .collect(java.util.stream.Collectors.toMap(
                        one -> one.need().id(), one -> one.takenBy().id()));
    }
}
