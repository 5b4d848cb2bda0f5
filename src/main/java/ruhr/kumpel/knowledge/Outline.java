package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the index names of a branch: its head and the first pages below it. A page whose parent nobody can open stands
/// where that one would.
///
/// @param more how many it does not name
record Outline(Leaf head, List<Leaf> below, int more) {

    /// All 2,000 pages of a large portal at once would be nothing for a phone.
    static final int MOST_BELOW = 12;

    /// @param open what readers can open
    /// @param wanted whom pages at any depth are for; without anybody the index names the next level only
    static List<Outline> of(List<Tree.Placed> tree, Set<UUID> open, Optional<Audience> wanted) {
        var byId = tree.stream().map(Tree.Placed::leaf).collect(Collectors.toMap(Leaf::id, leaf -> leaf));
        var heads = new HashMap<UUID, Leaf>();
        var branches = new LinkedHashMap<Leaf, List<Leaf>>();
        for (var placed : tree) {
            var leaf = placed.leaf();
            if (!open.contains(leaf.id())) continue;
            var parent = openAbove(leaf, byId, open);
            var head =
                    parent.flatMap(one -> Optional.ofNullable(heads.get(one))).orElse(leaf);
            heads.put(leaf.id(), head);
            var below = branches.computeIfAbsent(head, _ -> new ArrayList<>());
            boolean named = wanted.isPresent() ? isFor(leaf, wanted.get()) : parent.equals(Optional.of(head.id()));
            if (parent.isPresent() && named) below.add(leaf);
        }
        return branches.entrySet().stream()
                .filter(branch -> wanted.isEmpty() || !branch.getValue().isEmpty())
                .map(branch -> shortened(branch.getKey(), branch.getValue()))
                .toList();
    }

    List<UUID> pages() {
        var pages = new ArrayList<UUID>(List.of(head.id()));
        below.forEach(leaf -> pages.add(leaf.id()));
        return pages;
    }

    private static Outline shortened(Leaf head, List<Leaf> below) {
        int named = Math.min(MOST_BELOW, below.size());
        return new Outline(head, List.copyOf(below.subList(0, named)), below.size() - named);
    }

    private static Optional<UUID> openAbove(Leaf leaf, Map<UUID, Leaf> byId, Set<UUID> open) {
        var parent = leaf.parent();
        while (parent.isPresent() && !open.contains(parent.get()))
            parent = Optional.ofNullable(byId.get(parent.get())).flatMap(Leaf::parent);
        return parent;
    }

    /// What is meant for nobody in particular is for everybody.
    private static boolean isFor(Leaf leaf, Audience wanted) {
        var audiences = leaf.setting().audiences();
        return audiences.isEmpty() || audiences.contains(wanted);
    }
}
