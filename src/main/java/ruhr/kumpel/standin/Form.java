package ruhr.kumpel.standin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was sent, form-encoded as Stripe takes it: `line_items[0][price_data][currency]=eur`.
record Form(Map<String, String> fields) {

    static Form of(String encoded) {
        var fields = new LinkedHashMap<String, String>();
        for (var part : encoded.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) fields.put(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
        }
        return new Form(fields);
    }

    String needed(String name) {
        return perhaps(name)
                .orElseThrow(() -> Refusal.invalid("parameter_missing", "Missing required param: " + name + "."));
    }

    Optional<String> perhaps(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    long number(String name) {
        var text = needed(name);
        if (!text.matches("\\d{1,12}"))
            throw Refusal.invalid("parameter_invalid_integer", "Invalid integer: " + text + " (" + name + ")");
        return Long.parseLong(text);
    }

    /// `metadata[key]=value` of this prefix.
    Map<String, String> metadata(String prefix) {
        var found = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(prefix + "[") && name.endsWith("]"))
                found.put(name.substring(prefix.length() + 1, name.length() - 1), value);
        });
        return found;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
