package ruhr.kumpel.planning;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One need, and who takes it on. The solver changes `taker`: it reads and writes public fields only.
@PlanningEntity
public final class Assignment {

    @PlanningId
    public UUID id;

    private Need need;

    /// Who comes into question.
    @ValueRangeProvider(id = "possible")
    public List<Taker> possible;

    @PlanningVariable(valueRangeProviderRefs = "possible", allowsUnassigned = true)
    public @Nullable Taker taker;

    /// For the solver, which copies what it has found.
    @SuppressWarnings("NullAway")
    Assignment() {}

    Assignment(Need need, List<Taker> possible) {
        this.id = need.id();
        this.need = need;
        this.possible = possible;
    }

    Need need() {
        return need;
    }

    List<Taker> possible() {
        return possible;
    }

    boolean isTaken() {
        return taker != null;
    }

    Taker takenBy() {
        return Objects.requireNonNull(taker);
    }

    void take(Taker by) {
        taker = by;
    }

    int fit() {
        return taker == null ? 0 : fit(taker);
    }

    int fit(Taker by) {
        return need.fits().getOrDefault(by.id(), 0);
    }
}
