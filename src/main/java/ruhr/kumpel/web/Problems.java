package ruhr.kumpel.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/// What is wrong with a form: per field one sentence that says what to do, in the order of the form.
/// Mutable while a form is checked.
public final class Problems {

    private final Map<String, String> sentences = new LinkedHashMap<>();
    private HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;

    /// The first problem of a field stays: one at a time is enough.
    public void add(String field, String sentence) {
        sentences.putIfAbsent(field, sentence);
    }

    /// Not wrong, but somebody else saved something else there meanwhile ([Seen]).
    public void addLate(String field, String sentence) {
        status = HttpStatus.CONFLICT;
        add(field, sentence);
    }

    public boolean late() {
        return status == HttpStatus.CONFLICT;
    }

    /// Not wrong, but too often: the same may be sent again later.
    public void addTooMany(String field, String sentence) {
        status = HttpStatus.TOO_MANY_REQUESTS;
        add(field, sentence);
    }

    /// With which a form comes back.
    public HttpStatus status() {
        return status;
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
