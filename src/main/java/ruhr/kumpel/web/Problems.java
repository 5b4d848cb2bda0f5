package ruhr.kumpel.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is wrong with a form: per field one sentence that says what to do, in the order of the form.
/// Mutable while a form is checked.
public final class Problems {

    private final Map<String, String> sentences = new LinkedHashMap<>();

    /// The first problem of a field stays: one at a time is enough.
    public void add(String field, String sentence) {
        sentences.putIfAbsent(field, sentence);
    }

    public Optional<String> at(String field) {
        return Optional.ofNullable(sentences.get(field));
    }

    public Map<String, String> all() {
        return java.util.Collections.unmodifiableMap(sentences);
    }

    public boolean none() {
        return sentences.isEmpty();
    }
}
