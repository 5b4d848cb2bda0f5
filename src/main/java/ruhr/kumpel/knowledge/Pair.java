package ruhr.kumpel.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A page between the language it was written in and another one.
///
/// @param source what readers see of it in its own language
/// @param translation the newest in the other one
/// @param answered the revision of the source that the translation says the same as
record Pair(Leaf leaf, Revision source, Optional<Revision> translation, Optional<Revision> answered) {

    /// What the translation still says right, by the passage of the source. Passages answer to each other only if
    /// there are as many of them.
    Map<String, String> known() {
        var known = new LinkedHashMap<String, String>();
        if (translation.isEmpty() || answered.isEmpty()) return known;
        var then = Passages.of(answered.get().wording());
        var now = Passages.of(translation.get().wording());
        boolean all = then.matches(now);
        then.texts().forEach((name, text) -> {
            var answer = now.texts().get(name);
            if (answer != null && (all || !name.startsWith("body-"))) known.put(text, answer);
        });
        return known;
    }

    /// What stood at the same place before it was changed; nothing if the passages moved.
    Optional<String> former(String name) {
        return translation
                .map(one -> Passages.of(one.wording()))
                .filter(now -> now.matches(Passages.of(source.wording())))
                .map(now -> now.texts().get(name));
    }

    int newest() {
        return translation.map(Revision::number).orElse(0);
    }
}
