package ruhr.kumpel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Answers visitors from memory, before sessions and the security chain. Whoever sends a cookie is somebody and
/// gets a page of her own. When many ask for the same new page at once, one prints it and the others wait for
/// it.
@Component
@Order(VisitFilter.ORDER + 3)
class PageCacheFilter extends OncePerRequestFilter {

    private static final long PATIENCE_MILLIS = 2_000;

    private final PageCache cache;
    private final CachedPages routes;
    private final ConcurrentHashMap<String, CompletableFuture<Optional<KeptPage>>> printing = new ConcurrentHashMap<>();

    PageCacheFilter(PageCache cache, CachedPages routes) {
        this.cache = cache;
        this.routes = routes;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !read
                || request.getHeader(HttpHeaders.COOKIE) != null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = routes.canonical(request);
        if (query.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        boolean packed = acceptsGzip(request);
        var key = VisitFilter.host(request) + request.getRequestURI() + '?' + query.get() + (packed ? " gzip" : "");
        var kept = cache.with(key).or(() -> request.getMethod().equals("GET") ? awaited(key) : Optional.empty());
        if (kept.isPresent()) kept.get().send(request, response);
        else if (request.getMethod().equals("GET")) print(key, packed, request, response, chain);
        else chain.doFilter(request, response);
    }

    private Optional<KeptPage> awaited(String key) {
        var other = printing.get(key);
        if (other == null) return Optional.empty();
        return other.completeOnTimeout(Optional.empty(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    private void print(
            String key, boolean packed, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var mine = new CompletableFuture<Optional<KeptPage>>();
        boolean first = printing.putIfAbsent(key, mine) == null;
        Optional<KeptPage> page = Optional.empty();
        try {
            page = printAndKeep(key, packed, request, response, chain);
        } finally {
            if (first) {
                printing.remove(key, mine);
                mine.complete(page);
            }
        }
    }

    private Optional<KeptPage> printAndKeep(
            String key, boolean packed, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long version = cache.version();
        var wrapped = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, wrapped);
        if (!mayBeKept(wrapped)) {
            wrapped.copyBodyToResponse();
            return Optional.empty();
        }
        var page = KeptPage.of(wrapped, packed, version, System.nanoTime() + PageCache.LONGEST_NANOS);
        cache.keep(key, page);
        page.send(request, response);
        return Optional.of(page);
    }

    private static boolean mayBeKept(HttpServletResponse response) {
        var control = response.getHeader(HttpHeaders.CACHE_CONTROL);
        return response.getStatus() == HttpServletResponse.SC_OK
                && !response.isCommitted()
                && response.getHeader(HttpHeaders.SET_COOKIE) == null
                && (control == null || !control.contains("no-store"));
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }
}
