package ruhr.kumpel.project;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How forms lie in the database: a map of names to what was typed.
@Component
class FormJson {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json;

    FormJson(JsonMapper json) {
        this.json = json;
    }

    String written(EntryForm form) {
        return json.writeValueAsString(form.fields());
    }

    EntryForm read(String text) {
        return new EntryForm(json.readValue(text, FIELDS));
    }
}
