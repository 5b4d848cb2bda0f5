package ruhr.kumpel.signpost;

import java.util.List;
import java.util.Map;

/// A field that a form carries on.
public record Hidden(String name, String value) {

    static List<Hidden> of(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Hidden(field.getKey(), value)))
                .toList();
    }
}
