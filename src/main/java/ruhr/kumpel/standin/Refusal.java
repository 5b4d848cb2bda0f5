package ruhr.kumpel.standin;

import java.util.LinkedHashMap;
import java.util.Map;

/// An error as Stripe words it.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;
    private final String code;

    Refusal(int status, String type, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
        this.code = code;
    }

    static Refusal invalid(String code, String message) {
        return new Refusal(400, "invalid_request_error", code, message);
    }

    static Refusal missing(String id) {
        return new Refusal(404, "invalid_request_error", "resource_missing", "No such object: '" + id + "'");
    }

    int status() {
        return status;
    }

    Map<String, Object> body() {
        var error = new LinkedHashMap<String, Object>();
        if (!code.isEmpty()) error.put("code", code);
        error.put("message", String.valueOf(getMessage()));
        error.put("type", type);
        return Map.of("error", error);
    }
}
