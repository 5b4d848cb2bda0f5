package ruhr.kumpel.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is wrong with a form: per field one sentence that says what to do, in the order of the form.
/// Mutable while a form is checked.
public final class Problems {

    private final Map<String, String> sentences = new LinkedHashMap<>();
    private boolean late;

    /// The first problem of a field stays: one at a time is enough.
    public void add(String field, String sentence) {
        sentences.putIfAbsent(field, sentence);
    }

    /// Not wrong, but somebody else saved something else there meanwhile ([Seen]).
    public void addLate(String field, String sentence) {
        late = true;
        add(field, sentence);
    }

    public boolean late() {
        return late;
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
