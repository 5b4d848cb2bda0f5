package ruhr.kumpel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses writes that another site's page sent with a visitor's browser. Browsers say where a request comes
/// from (`Sec-Fetch-Site`, older ones `Origin` or `Referer`), so forms need no token and public pages stay the
/// same for all. A request that says nothing of the kind comes from a program, which no foreign page can steer.
@Component
@Order(VisitFilter.ORDER + 2)
class ForgeryFilter extends OncePerRequestFilter {

    /// Tells the error page which words to use.
    static final String FORGED = ForgeryFilter.class.getName();

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(FORGED, true);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        var fetched = request.getHeader("Sec-Fetch-Site");
        if (fetched != null) return fetched.equals("same-origin") || fetched.equals("none");
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null) return isOwn(origin, request);
        var referer = request.getHeader(HttpHeaders.REFERER);
        return referer == null || isOwn(referer, request);
    }

    private static boolean isOwn(String address, HttpServletRequest request) {
        var from = uri(address);
        if (from == null || from.getHost() == null || !request.getScheme().equals(from.getScheme())) return false;
        int port = from.getPort() >= 0 ? from.getPort() : from.getScheme().equals("https") ? 443 : 80;
        return from.getHost().equalsIgnoreCase(request.getServerName()) && port == request.getServerPort();
    }

    private static @Nullable URI uri(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
