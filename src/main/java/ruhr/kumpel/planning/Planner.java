package ruhr.kumpel.planning;

import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.List;

/// Works plans out. Keeps one processor busy for as long as it is given, so call it in the background.
public final class Planner {

    /// Above this there is time for improvements only, below it for detours, too.
    private static final int MANY = 500;

    /// About what a language or a town is worth.
    private static final String WARM = "0hard/0medium/40soft";

    private static final String COOL = "0hard/0medium/3soft";

    private Planner() {}

    /// Everybody, in this order, picks the best who is left. What people would do by hand.
    public static Plan byHand(List<Need> needs, List<Taker> takers) {
        var board = Board.picked(needs, takers);
        SolutionManager.create(SolverFactory.<Board>create(config(needs.size(), Duration.ofSeconds(1))))
                .update(board);
        return Plan.of(board);
    }

    /// Never worse than [#byHand], with which it begins.
    ///
    /// @param atMost after which the best plan that was found is taken
    public static Plan plan(List<Need> needs, List<Taker> takers, Duration atMost) {
        var begun = Board.picked(needs, takers);
        if (begun.assignments().stream().allMatch(one -> one.possible().isEmpty())) return byHand(needs, takers);
        return Plan.of(SolverFactory.<Board>create(config(needs.size(), atMost))
                .buildSolver()
                .solve(begun));
    }

    /// Simulated annealing: what picking by hand ends in is a local best, out of which only a step for the worse leads.
    private static LocalSearchPhaseConfig cooling(int needs) {
        return new LocalSearchPhaseConfig()
                .withAcceptorConfig(new LocalSearchAcceptorConfig()
                        .withSimulatedAnnealingStartingTemperature(needs > MANY ? COOL : WARM))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    }

    private static SolverConfig config(int needs, Duration atMost) {
        return new SolverConfig()
                .withSolutionClass(Board.class)
                .withEntityClasses(Assignment.class)
                .withConstraintProviderClass(Fairness.class)
                .withPhases(cooling(needs))
                .withTerminationSpentLimit(atMost);
    }
}
