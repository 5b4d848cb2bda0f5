package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The pages of a portal as they hang together.
record Tree(List<Leaf> leaves) {

    /// Deeper than that nobody finds anything.
    static final int LEVELS = 4;

    /// @param depth 0 for the first level
    record Placed(Leaf leaf, int depth) {}

    /// From top to bottom, each page followed by those below it.
    List<Placed> inOrder() {
        var below = new HashMap<Optional<UUID>, List<Leaf>>();
        for (var leaf : leaves)
            below.computeIfAbsent(leaf.parent(), _ -> new ArrayList<>()).add(leaf);
        var placed = new ArrayList<Placed>();
        add(placed, below, Optional.empty(), 0);
        return placed;
    }

    /// Whether the page would stand in a circle with this one above it, or would be above itself.
    boolean wouldCircle(UUID page, UUID parent) {
        return page.equals(parent) || way(parent).contains(page);
    }

    /// How many levels there would be with the page and all below it under this one.
    int levelsWith(UUID page, Optional<UUID> parent) {
        int above = parent.map(one -> way(one).size() + 1).orElse(0);
        return above + height(page);
    }

    boolean has(UUID page) {
        return leaves.stream().anyMatch(leaf -> leaf.id().equals(page));
    }

    /// The pages above this one.
    private List<UUID> way(UUID page) {
        Map<UUID, Leaf> byId = new HashMap<>();
        for (var leaf : leaves) byId.put(leaf.id(), leaf);
        var way = new ArrayList<UUID>();
        for (var at = Optional.ofNullable(byId.get(page)).flatMap(Leaf::parent);
                at.isPresent();
                at = Optional.ofNullable(byId.get(at.get())).flatMap(Leaf::parent)) way.add(at.get());
        return way;
    }

    private int height(UUID page) {
        return 1
                + leaves.stream()
                        .filter(leaf -> leaf.parent().equals(Optional.of(page)))
                        .mapToInt(leaf -> height(leaf.id()))
                        .max()
                        .orElse(0);
    }

    private static void add(
            List<Placed> placed, Map<Optional<UUID>, List<Leaf>> below, Optional<UUID> parent, int depth) {
        for (var leaf : below.getOrDefault(parent, List.of())) {
            placed.add(new Placed(leaf, depth));
            add(placed, below, Optional.of(leaf.id()), depth + 1);
        }
    }
}
