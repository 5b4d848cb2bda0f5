package ruhr.kumpel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Serves `/assets/…` packed, before the security chain. With the right fingerprint for ever, with an old one (a
/// page from before an update) what there is now, for a minute.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class AssetFilter extends OncePerRequestFilter {

    private static final String PREFIX = "/assets/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PREFIX);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(PREFIX.length());
        var asset = Assets.at(path);
        if (asset.isEmpty() || !isRead(request)) {
            chain.doFilter(request, response);
            return;
        }
        send(asset.get(), asset.get().path().equals(path), request, response);
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static void send(Asset asset, boolean current, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean packed = asset.isPacked() && accepted != null && accepted.contains("gzip");
        response.setContentType(asset.type());
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, current ? "public, max-age=31536000, immutable" : "public, max-age=60");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (packed) response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        var bytes = packed ? asset.packed() : asset.bytes();
        response.setContentLength(bytes.length);
        if (request.getMethod().equals("GET")) response.getOutputStream().write(bytes);
    }
}
