package ruhr.kumpel.discovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PortalId;

/// What can be counted about all listings, in memory: who is shown where, of which kind, category, language,
/// town, at which place. Lists, facets and map ask the same sets of bits, so their counts agree by construction.
/// Follows the change log; the index is asked only for words and for what is printed.
@Component
class Atlas {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    final Columns columns = new Columns();
    final Bits everywhere = new Bits();
    final Bits urgent = new Bits();
    final Bits stale = new Bits();
    final Bits several = new Bits();
    final Bits placeless = new Bits();
    /// Of kinds that are shown only to who asks for them.
    final Bits onDemand = new Bits();
    final Trades trades = new Trades();
    final Vacancies vacancies = new Vacancies();
    private final Numbers numbers = new Numbers(columns);
    private final Bits[] kinds = new Bits[Kind.values().length];
    private final Map<String, Bits> towns = new HashMap<>();
    private final Map<String, Bits> languages = new HashMap<>();
    private final Map<PortalId, Shelf> shelves = new HashMap<>();
    /// Nothing on a shelf ends before, so that looking every second costs nothing.
    private volatile int firstEnd = Integer.MAX_VALUE;

    Atlas() {
        for (int i = 0; i < kinds.length; i++) kinds[i] = new Bits();
    }

    /// Reads while nobody writes.
    <T> T reading(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    void put(List<Spot> spots, int now) {
        writing(() -> spots.forEach(spot -> put(spot, now)));
    }

    void remove(List<UUID> ids) {
        writing(() -> ids.forEach(this::remove));
    }

    /// Takes off the shelves what has ended, and says what that was. The feature may still keep it.
    Set<Integer> retire(int now) {
        if (firstEnd >= now) return Set.of();
        var ended = new HashSet<Integer>();
        writing(() -> {
            firstEnd = Integer.MAX_VALUE;
            shelves.values().forEach(shelf -> ended.addAll(retire(shelf, now)));
        });
        return ended;
    }

    private List<Integer> retire(Shelf shelf, int now) {
        var ended = new ArrayList<Integer>();
        shelf.shown.eachDownwards(number -> {
            if (columns.ends[number] < now) ended.add(number);
            else firstEnd = Math.min(firstEnd, columns.ends[number]);
        });
        ended.forEach(number -> shelf.remove(number, columns));
        return ended;
    }

    Shelf shelf(PortalId portal) {
        return shelves.getOrDefault(portal, EMPTY);
    }

    Bits kind(Kind kind) {
        return kinds[kind.ordinal()];
    }

    Bits town(String key) {
        return towns.getOrDefault(key, Shelf.NONE);
    }

    Bits language(String base) {
        return languages.getOrDefault(base, Shelf.NONE);
    }

    Map<String, Bits> languages() {
        return languages;
    }

    Map<String, Bits> towns() {
        return towns;
    }

    int number(UUID id) {
        return numbers.of(id);
    }

    private static final Shelf EMPTY = new Shelf();

    private void put(Spot spot, int now) {
        remove(spot.id());
        int number = spot.number();
        columns.put(spot);
        numbers.add(spot.id(), number);
        kind(spot.kind()).put(number, true);
        spot.towns()
                .forEach(town -> towns.computeIfAbsent(town, _ -> new Bits()).put(number, true));
        spot.languages()
                .forEach(
                        base -> languages.computeIfAbsent(base, _ -> new Bits()).put(number, true));
        everywhere.put(number, spot.everywhere());
        several.put(number, spot.towns().size() > 1);
        placeless.put(number, spot.point().isEmpty());
        urgent.put(number, spot.urgent());
        stale.put(number, spot.stale());
        onDemand.put(number, spot.kind().onDemand());
        trades.put(number, spot.trade());
        vacancies.put(number, spot.vacancy());
        if (columns.ends[number] >= now) placements(spot);
    }

    private void placements(Spot spot) {
        firstEnd = Math.min(firstEnd, columns.ends[spot.number()]);
        spot.placements().forEach((portal, placement) -> {
            if (placement.shown())
                shelves.computeIfAbsent(portal, _ -> new Shelf()).put(spot.number(), placement, columns);
        });
    }

    private void remove(UUID id) {
        int number = numbers.of(id);
        if (number == 0) return;
        shelves.values().forEach(shelf -> shelf.remove(number, columns));
        for (var bits : kinds) bits.put(number, false);
        towns.values().forEach(bits -> bits.put(number, false));
        languages.values().forEach(bits -> bits.put(number, false));
        for (var bits : List.of(everywhere, several, placeless, urgent, stale, onDemand)) bits.put(number, false);
        trades.remove(number);
        vacancies.remove(number);
        numbers.remove(id);
    }

    private void writing(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
