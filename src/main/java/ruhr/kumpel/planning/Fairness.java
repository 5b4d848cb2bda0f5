package ruhr.kumpel.planning;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/// What makes a plan a good one: nobody is overrun; then as few as possible are left over; then who fits takes on, and
/// loads are even.
public final class Fairness implements ConstraintProvider {

    /// What full places cost, as fits are counted. Little, so that it decides among equals.
    private static final int LOAD = 9;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            nobodyIsOverrun(factory), nobodyIsLeftOver(factory), whoFitsTakesOn(factory), loadsAreEven(factory)
        };
    }

    private static Constraint nobodyIsOverrun(ConstraintFactory factory) {
        return factory.forEach(Assignment.class)
                .groupBy(Assignment::takenBy, ConstraintCollectors.count())
                .filter((taker, many) -> many > taker.places())
                .penalize(HardMediumSoftScore.ONE_HARD, (taker, many) -> many - taker.places())
                .asConstraint("nobody is overrun");
    }

    private static Constraint nobodyIsLeftOver(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Assignment.class)
                .filter(one -> !one.isTaken())
                .penalize(HardMediumSoftScore.ONE_MEDIUM)
                .asConstraint("nobody is left over");
    }

    private static Constraint whoFitsTakesOn(ConstraintFactory factory) {
        return factory.forEach(Assignment.class)
                .reward(HardMediumSoftScore.ONE_SOFT, Assignment::fit)
                .asConstraint("who fits takes on");
    }

    private static Constraint loadsAreEven(ConstraintFactory factory) {
        return factory.forEach(Assignment.class)
                .groupBy(Assignment::takenBy, ConstraintCollectors.count())
                .penalize(HardMediumSoftScore.ONE_SOFT, (taker, many) -> LOAD * many * many / taker.places())
                .asConstraint("loads are even");
    }
}
