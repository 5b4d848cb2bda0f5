package ruhr.kumpel.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A question to another server ([Outside]).
///
/// @param address as somebody typed it
/// @param accept what kinds of answer are understood: `application/json`
/// @param headers further ones; told to the first server only, never to one it redirects to
/// @param body what is sent; empty for a plain GET. What carries a body is never redirected
/// @param largest how many bytes an answer may have, before and after unpacking
/// @param patience how long everything together may take, redirects included
public record Asking(
        String address,
        String accept,
        Map<String, String> headers,
        Fetched.Stamp stamp,
        Body body,
        int largest,
        Duration patience) {

    private static final int MEGABYTE = 1 << 20;
    private static final int HEAP_FRIENDLY = 16 * MEGABYTE;

    /// Decided by the client alone, or a credential: Kumpel has none for others.
    private static final Set<String> NOT_YOURS = Set.of(
            "host",
            "cookie",
            "authorization",
            "proxy-authorization",
            "connection",
            "content-length",
            "transfer-encoding",
            "te",
            "upgrade",
            "expect",
            "accept-encoding",
            "user-agent");

    public record Body(byte[] bytes, String type) {

        static final Body NONE = new Body(new byte[0], "");
    }

    public Asking {
        headers = Map.copyOf(headers);
        for (var name : headers.keySet()) {
            if (NOT_YOURS.contains(name.toLowerCase(Locale.ROOT)))
                throw new IllegalArgumentException("This header is not for others to set: " + name);
        }
        if (largest <= 0 || largest > HEAP_FRIENDLY) throw new IllegalArgumentException("An answer has at most 16 MB");
    }

    /// At most 2 MB within 15 seconds.
    public static Asking get(String address, String accept) {
        return new Asking(
                address, accept, Map.of(), Fetched.Stamp.NONE, Body.NONE, 2 * MEGABYTE, Duration.ofSeconds(15));
    }

    public static Asking post(String address, String accept, byte[] body, String type) {
        var blank = get(address, accept);
        return new Asking(address, accept, Map.of(), blank.stamp, new Body(body, type), blank.largest, blank.patience);
    }

    public Asking with(Fetched.Stamp known) {
        return new Asking(address, accept, headers, known, body, largest, patience);
    }

    public Asking withHeaders(Map<String, String> further) {
        return new Asking(address, accept, further, stamp, body, largest, patience);
    }

    public Asking within(int bytes, Duration time) {
        return new Asking(address, accept, headers, stamp, body, bytes, time);
    }

    boolean sends() {
        return !body.type().isEmpty();
    }
}
