package ruhr.kumpel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/// The headers by which browsers protect visitors (promise 11). No inline script or style anywhere, so no nonce:
/// pages stay the same for everybody and can be kept.
public final class Headers {

    static final String POLICY = "Content-Security-Policy";
    private static final String PERMISSIONS = "Permissions-Policy";

    private Headers() {}

    /// For what belongs to one person or hangs on a secret: nobody keeps it, and no other site learns its
    /// address. `same-origin` instead of `no-referrer`: with the latter, browsers send forms with `Origin:
    /// null`, which cannot be told from forgery.
    public static void keepPrivate(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("Referrer-Policy", "same-origin");
    }

    /// Only where somebody scans a code: the camera's picture stays in the browser.
    public static void letCameraSee(HttpServletResponse response) {
        response.setHeader(PERMISSIONS, permissions("camera=(self)"));
    }

    /// For what other sites may show in a frame. Only for pages on which nothing can be pressed that matters.
    public static void letOthersFrame(HttpServletResponse response) {
        response.setHeader(POLICY, policy("form-action 'self'").replace("frame-ancestors 'none'", "frame-ancestors *"));
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }

    /// A form of this page leads to that origin by a redirect, which Chromium counts as `form-action`: from the
    /// sign-in host to a portal, of which there may be many. (`form-action` is the policy's last directive.)
    public static void letFormsLeadTo(String origin, HttpServletResponse response) {
        response.setHeader(POLICY, response.getHeader(POLICY) + " " + origin);
    }

    static void lay(HttpServletResponse response, boolean secure) {
        response.setHeader(POLICY, policy("form-action 'self'"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader(PERMISSIONS, permissions("camera=()"));
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (secure) response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }

    private static String permissions(String camera) {
        return camera
                + ", microphone=(), geolocation=(self), payment=(), usb=(), interest-cohort=(), browsing-topics=()";
    }

    /// The policy of a site whose forms may lead to these origins too.
    static String policyWith(Stream<String> origins) {
        return policy("form-action 'self'" + origins.map(origin -> " " + origin).collect(Collectors.joining()));
    }

    private static String policy(String formAction) {
        return "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; "
                + "frame-ancestors 'none'; " + formAction;
    }
}
