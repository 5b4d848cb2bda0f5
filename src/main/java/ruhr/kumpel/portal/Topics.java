package ruhr.kumpel.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Slug;

/// A portal's tree of topics as a list to change: each topic of the first level followed by those below it.
record Topics(List<Category> categories) {

    static final int MOST = 200;

    /// Names of icons that fit topics; all are in the look's sprite.
    static final List<String> ICONS = List.of(
            "home",
            "bed",
            "key",
            "shirt",
            "sofa",
            "package",
            "gift",
            "cart",
            "soup",
            "health",
            "medical",
            "heart",
            "wheelchair",
            "talk",
            "language",
            "book",
            "school",
            "job",
            "briefcase",
            "tool",
            "hammer",
            "rocket",
            "car",
            "truck",
            "bus",
            "train",
            "bike",
            "family",
            "baby",
            "friends",
            "people",
            "hand",
            "scale",
            "building",
            "file",
            "shield",
            "help",
            "info",
            "alert",
            "paw",
            "coins",
            "euro",
            "store",
            "ticket",
            "music",
            "palette",
            "device",
            "wifi",
            "plug",
            "phone",
            "globe",
            "sparkles",
            "calendar",
            "pin",
            "chart",
            "code",
            "layers",
            "search");

    static final List<String> COLOURS = List.of("brick", "heap", "plum", "steel", "teal", "graphite");

    /// With this topic instead of the one of the same key, or new at the end of its level.
    Topics with(Category topic) {
        var changed = new ArrayList<>(categories);
        int at = indexOf(topic.key());
        if (at >= 0) changed.set(at, topic);
        else changed.add(topic);
        return new Topics(changed).inOrder();
    }

    /// Without it; what lay below it goes too.
    Topics without(String key) {
        return new Topics(categories.stream()
                        .filter(one -> !one.key().equals(key)
                                && !one.parent().filter(key::equals).isPresent())
                        .toList())
                .inOrder();
    }

    /// One place up among its like.
    Topics up(String key) {
        var changed = new ArrayList<>(categories);
        int at = indexOf(key);
        for (int before = at - 1; at >= 0 && before >= 0; before--) {
            if (!changed.get(before).parent().equals(changed.get(at).parent())) continue;
            var moved = changed.get(at);
            changed.set(at, changed.get(before));
            changed.set(before, moved);
            break;
        }
        return new Topics(changed).inOrder();
    }

    /// A key that nobody has, from the name.
    String freeKey(String name) {
        var wish = Slug.of(name, "topic").value();
        var key = wish;
        for (int number = 2; indexOf(key) >= 0; number++) key = wish + "-" + number;
        return key;
    }

    private int indexOf(String key) {
        for (int i = 0; i < categories.size(); i++) if (categories.get(i).key().equals(key)) return i;
        return -1;
    }

    private Topics inOrder() {
        var ordered = new ArrayList<Category>();
        for (var top : categories) {
            if (top.parent().isPresent()) continue;
            ordered.add(at(top, ordered.size()));
            for (var below : categories)
                if (below.parent().equals(Optional.of(top.key()))) ordered.add(at(below, ordered.size()));
        }
        return new Topics(List.copyOf(ordered));
    }

    private static Category at(Category topic, int position) {
        return new Category(topic.key(), topic.name(), topic.icon(), topic.colour(), topic.parent(), position);
    }
}
