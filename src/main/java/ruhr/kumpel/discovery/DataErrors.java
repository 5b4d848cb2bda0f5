package ruhr.kumpel.discovery;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import ruhr.kumpel.web.Visit;
import tools.jackson.databind.json.JsonMapper;

/// What a programme gets that asks with values unknown here: which ones, and what there is (RFC 9457).
final class DataErrors {

    private static final JsonMapper JSON = new JsonMapper();

    private record Problem(String type, String title, int status, String detail) {}

    private DataErrors() {}

    static boolean any(Reading reading) {
        return !reading.ignored().isEmpty() || reading.townUnknown();
    }

    static ResponseEntity<byte[]> answer(Reading reading, Visit visit) {
        var wrong = reading.ignored().stream()
                .map(ignored ->
                        ignored.value().isEmpty() ? ignored.name() : ignored.name() + "=" + shortened(ignored.value()))
                .collect(Collectors.joining(", "));
        if (reading.townUnknown())
            wrong = (wrong.isEmpty() ? "" : wrong + ", ") + FilterQuery.TOWN + "=" + shortened(reading.typedTown());
        var problem = new Problem(
                "about:blank",
                "Bad Request",
                400,
                visit.say("discovery.data.unknown", wrong, String.join(", ", FilterQuery.NAMES)));
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    private static String shortened(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }
}
