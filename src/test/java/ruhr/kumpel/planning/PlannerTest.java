package ruhr.kumpel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who takes whom on, without a database.
class PlannerTest {

    private static final Duration SHORT = Duration.ofSeconds(2);

    private final Taker amina = new Taker(UUID.randomUUID(), 1);
    private final Taker oksana = new Taker(UUID.randomUUID(), 1);

    @Test
    void whoComesFirstDoesNotTakeTheOnlyOneWhomAnotherCanTalkTo() {
        var hiba = need(Map.of(amina.id(), 90, oksana.id(), 60));
        var leila = need(Map.of(amina.id(), 50));
        var takers = List.of(amina, oksana);
        assertThat(Planner.byHand(List.of(hiba, leila), takers).worth().leftOver())
                .isOne();
        assertThat(Planner.plan(List.of(hiba, leila), takers, SHORT).takers())
                .isEqualTo(Map.of(hiba.id(), oksana.id(), leila.id(), amina.id()));
    }

    @Test
    void amongEqualsTheLoadIsShared() {
        var first = new Taker(UUID.randomUUID(), 4);
        var second = new Taker(UUID.randomUUID(), 4);
        var needs = new ArrayList<Need>();
        for (int i = 0; i < 4; i++) needs.add(need(Map.of(first.id(), 50, second.id(), 50)));
        var plan = Planner.plan(needs, List.of(first, second), SHORT);
        assertThat(Collections.frequency(plan.takers().values(), first.id())).isEqualTo(2);
        assertThat(Collections.frequency(plan.takers().values(), second.id())).isEqualTo(2);
    }

    @Test
    void whoHasNoPlaceOrDoesNotComeIntoQuestionTakesNobody() {
        var full = new Taker(UUID.randomUUID(), 0);
        var hiba = need(Map.of(full.id(), 90));
        var linh = need(Map.of());
        var plan = Planner.plan(List.of(hiba, linh), List.of(full, amina), SHORT);
        assertThat(plan.takers()).isEmpty();
        assertThat(plan.worth().leftOver()).isEqualTo(2);
    }

    @Test
    void nobodyAtAllIsAPlanToo() {
        assertThat(Planner.plan(List.of(), List.of(), SHORT).takers()).isEmpty();
    }

    @Test
    void aTownFullOfNewcomersIsPlannedBetterThanByHandAndNobodyIsOverrun() {
        var random = new Random(53);
        var takers = new ArrayList<Taker>();
        for (int i = 0; i < 30; i++) takers.add(new Taker(UUID.randomUUID(), 1 + random.nextInt(4)));
        var needs = new ArrayList<Need>();
        for (int i = 0; i < 90; i++) needs.add(need(someOf(takers, random)));

        var byHand = Planner.byHand(needs, takers);
        var plan = Planner.plan(needs, takers, Duration.ofSeconds(3));

        assertThat(plan.worth()).isGreaterThan(byHand.worth());
        for (var taker : takers)
            assertThat(Collections.frequency(plan.takers().values(), taker.id()))
                    .isLessThanOrEqualTo(taker.places());
        plan.takers()
                .forEach((need, taker) -> assertThat(with(need, needs).fits()).containsKey(taker));
    }

    private static Map<UUID, Integer> someOf(List<Taker> takers, Random random) {
        var fits = new HashMap<UUID, Integer>();
        for (var taker : takers) if (random.nextInt(5) == 0) fits.put(taker.id(), 30 + random.nextInt(80));
        return fits;
    }

    private static Need with(UUID id, List<Need> needs) {
        return needs.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static Need need(Map<UUID, Integer> fits) {
        return new Need(UUID.randomUUID(), fits);
    }
}
