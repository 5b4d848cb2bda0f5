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

    /// The same for a page whose form leads to this destination in the end.
    static void page(Destination to, HttpServletResponse response) {
        page(response);
        Headers.letFormsLeadTo(to.site().origin(), response);
    }
}
