package ruhr.kumpel.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a page says to its member alone: what she has not seen, what she typed before her session ended. Asked
/// for when it is printed.
final class Personal {

    static final Personal NOBODY = new Personal(() -> Unseen.Count.NOTHING, Map::of);

    private final Supplier<Unseen.Count> unseen;
    private final Supplier<Map<String, List<String>>> kept;
    private Unseen.@Nullable Count known;
    private @Nullable Map<String, List<String>> fields;

    Personal(Supplier<Unseen.Count> unseen, Supplier<Map<String, List<String>>> kept) {
        this.unseen = unseen;
        this.kept = kept;
    }

    Unseen.Count unseen() {
        if (known == null) known = unseen.get();
        return known;
    }

    Map<String, List<String>> fields() {
        if (fields == null) fields = kept.get();
        return fields;
    }

    Optional<List<String>> field(String name) {
        return Optional.ofNullable(fields().get(name));
    }
}
