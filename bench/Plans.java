import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import ruhr.kumpel.planning.Need;
import ruhr.kumpel.planning.Plan;
import ruhr.kumpel.planning.Planner;
import ruhr.kumpel.planning.Taker;

/// Plans who accompanies whom, by hand and by the solver, for the same newcomers and guides. Every eighth guide speaks a
/// newcomer's language; there are a few places too few.
class Plans {

    public static void main(String[] arguments) {
        int many = Integer.parseInt(arguments[0]);
        int guides = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        var random = new Random(53);
        var takers = new ArrayList<Taker>();
        for (int i = 0; i < guides; i++)
            takers.add(new Taker(UUID.randomUUID(), 1 + random.nextInt(Math.max(1, 2 * many / guides - 1))));
        var needs = new ArrayList<Need>();
        for (int i = 0; i < many; i++) needs.add(new Need(UUID.randomUUID(), fits(takers, random)));
        long places = takers.stream().mapToInt(Taker::places).sum();
        System.out.printf("%d requests, %d guides with %d places%n", many, guides, places);
        measure("by hand", () -> Planner.byHand(needs, takers));
        measure("planned", () -> Planner.plan(needs, takers, Duration.ofSeconds(seconds)));
    }

    private static HashMap<UUID, Integer> fits(List<Taker> takers, Random random) {
        var fits = new HashMap<UUID, Integer>();
        for (var taker : takers) if (random.nextInt(8) == 0) fits.put(taker.id(), 20 + random.nextInt(90));
        return fits;
    }

    private static void measure(String what, java.util.function.Supplier<Plan> planning) {
        long from = System.nanoTime();
        var worth = planning.get().worth();
        System.out.printf(
                "%s: %d left over, worth %,d, after %.1f s%n",
                what, worth.leftOver(), worth.fit(), (System.nanoTime() - from) / 1e9);
    }
}
