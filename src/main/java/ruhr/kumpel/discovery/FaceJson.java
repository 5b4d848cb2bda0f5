package ruhr.kumpel.discovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Writes and reads [Face]s, with the names of the table's columns.
final class FaceJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(with -> with.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private FaceJson() {}

    static String write(Face face) {
        return JSON.writeValueAsString(face);
    }

    static String write(Collection<Face> faces) {
        return JSON.writeValueAsString(faces);
    }

    static Face read(String json) {
        return JSON.readValue(json, Face.class);
    }
}
