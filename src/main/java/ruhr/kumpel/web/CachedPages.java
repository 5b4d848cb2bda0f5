package ruhr.kumpel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// Knows which routes are [Cached] and brings their queries into one form, so that nobody fills the cache with
/// `?x=1`, `?x=2` …
@Component
class CachedPages {

    private static final String QUERY = CachedPages.class.getName();
    private static final int LONGEST = 500;

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile @Nullable List<Route> routes;

    private record Route(PathPattern pattern, List<String> params, List<String> never) {}

    CachedPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /// The query that a page should repeat in its links: the canonical one if it may be kept.
    static @Nullable String queryOf(HttpServletRequest request) {
        if (!(request.getAttribute(QUERY) instanceof String canonical)) return request.getQueryString();
        return canonical.isEmpty() ? null : canonical;
    }

    /// The canonical query; empty if this request is none of ours.
    Optional<String> canonical(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        for (var route : routes()) {
            if (!route.pattern().matches(path)) continue;
            var query = canonical(route, request.getQueryString());
            query.ifPresent(canonical -> request.setAttribute(QUERY, canonical));
            return query;
        }
        return Optional.empty();
    }

    private static Optional<String> canonical(Route route, @Nullable String query) {
        if (query == null || query.isEmpty()) return Optional.of("");
        var parts = new ArrayList<String[]>();
        try {
            for (var part : query.split("&")) {
                int equals = part.indexOf('=');
                if (equals < 0 || equals == part.length() - 1) continue;
                parts.add(new String[] {decode(part.substring(0, equals)), decode(part.substring(equals + 1))});
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (parts.stream().anyMatch(part -> route.never().contains(part[0]))) return Optional.empty();
        var canonical = new StringBuilder();
        for (var name : route.params())
            for (var part : parts) if (part[0].equals(name)) append(canonical, name, part[1]);
        return canonical.length() > LONGEST ? Optional.empty() : Optional.of(canonical.toString());
    }

    private static void append(StringBuilder query, String name, String value) {
        if (!query.isEmpty()) query.append('&');
        query.append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private List<Route> routes() {
        var known = routes;
        if (known != null) return known;
        var found = new ArrayList<Route>();
        mappings.getObject().getHandlerMethods().forEach((mapping, handler) -> {
            var cached = handler.getMethodAnnotation(Cached.class);
            var patterns = mapping.getPathPatternsCondition();
            if (cached == null || patterns == null) return;
            for (var pattern : patterns.getPatterns())
                found.add(new Route(pattern, Arrays.asList(cached.params()), Arrays.asList(cached.never())));
        });
        found.sort((one, other) -> PathPattern.SPECIFICITY_COMPARATOR.compare(one.pattern(), other.pattern()));
        return routes = List.copyOf(found);
    }
}
