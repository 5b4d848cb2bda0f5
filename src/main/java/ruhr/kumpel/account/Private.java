package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletResponse;
import ruhr.kumpel.web.Headers;

/// Pages of signing in: kept by nobody. Of the address only the origin leaves, and that it must: the portal
/// recognises by it where a hand-over comes from.
final class Private {

    private Private() {}

    static void page(HttpServletResponse response) {
        Headers.keepPrivate(response);
        response.setHeader("Referrer-Policy", "strict-origin");
    }
}
