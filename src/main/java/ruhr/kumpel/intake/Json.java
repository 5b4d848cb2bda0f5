package ruhr.kumpel.intake;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Lists and maps as they stand in `jsonb` columns.
final class Json {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Check.Problem>> PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<List<Check.Alike>> ALIKE = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private Json() {}

    /// PostgreSQL stores no zero characters in text.
    static String of(Object value) {
        return JSON.writeValueAsString(value).replace("\\u0000", "");
    }

    static List<String> texts(String json) {
        return JSON.readValue(json, TEXTS);
    }

    static List<Check.Problem> problems(String json) {
        return JSON.readValue(json, PROBLEMS);
    }

    static List<Check.Alike> alike(String json) {
        return JSON.readValue(json, ALIKE);
    }

    static Mapping mapping(String columns, String fixed) {
        return new Mapping(JSON.readValue(columns, COLUMNS), JSON.readValue(fixed, VALUES));
    }
}
