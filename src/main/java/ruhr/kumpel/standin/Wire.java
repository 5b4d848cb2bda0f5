package ruhr.kumpel.standin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What goes out of an object: all but what only the stand-in itself knows, whose names begin with `_`.
final class Wire {

    private Wire() {}

    static Map<String, Object> shown(Map<?, ?> object) {
        var shown = new LinkedHashMap<String, Object>();
        object.forEach((name, value) -> {
            if (!String.valueOf(name).startsWith("_")) shown.put(String.valueOf(name), part(value));
        });
        return shown;
    }

    private static Object part(Object value) {
        if (value instanceof Map<?, ?> object) return shown(object);
        if (value instanceof List<?> list) return list.stream().map(Wire::part).toList();
        return value;
    }
}
