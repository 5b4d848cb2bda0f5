package ruhr.kumpel.planning;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All needs on one board. The solver reads and writes public fields only.
@PlanningSolution
public final class Board {

    @PlanningEntityCollectionProperty
    public List<Assignment> assignments = new ArrayList<>();

    @PlanningScore
    public @Nullable HardMediumSoftScore score;

    /// For the solver, which copies what it has found.
    Board() {}

    private Board(List<Assignment> assignments) {
        this.assignments = assignments;
    }

    /// Everybody picks, one after another, the best who is left.
    static Board picked(List<Need> needs, List<Taker> takers) {
        var places = new HashMap<UUID, Integer>();
        takers.forEach(taker -> places.put(taker.id(), taker.places()));
        var board = new Board(needs.stream().map(need -> open(need, takers)).toList());
        for (var one : board.assignments)
            one.possible().stream()
                    .filter(taker -> places.getOrDefault(taker.id(), 0) > 0)
                    .max(Comparator.comparingInt(one::fit))
                    .ifPresent(best -> {
                        one.take(best);
                        places.merge(best.id(), -1, Integer::sum);
                    });
        return board;
    }

    private static Assignment open(Need need, List<Taker> takers) {
        var possible = takers.stream()
                .filter(taker -> taker.places() > 0 && need.fits().containsKey(taker.id()))
                .toList();
        return new Assignment(need, possible);
    }

    List<Assignment> assignments() {
        return assignments;
    }

    HardMediumSoftScore score() {
        return Objects.requireNonNull(score);
    }
}
