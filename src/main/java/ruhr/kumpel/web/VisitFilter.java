package ruhr.kumpel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import ruhr.kumpel.kernel.LanguageTag;

/// Reads site and language from the address, before anything else needs them. `/` leads to the language that the
/// browser asks for. A first path segment that looks like a language but is none of the site's is a page that
/// does not exist; other paths without language (`/health`, `/listings.geojson`) speak the site's first.
@Component
@Order(VisitFilter.ORDER)
class VisitFilter extends OncePerRequestFilter {

    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 30;

    private final ObjectProvider<Sites> sites;

    VisitFilter(ObjectProvider<Sites> sites) {
        this.sites = sites;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var found = sites.getObject().at(host(request));
        var site = found.orElse(Nowhere.SITE);
        var wished = Wished.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), site.languages());
        var address = found.isPresent() ? address(site, request.getRequestURI()) : nowhere(request, wished);
        address.layDown(request);
        if (found.isEmpty() && !onAnyHost(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getRequestURI().equals("/")) {
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            redirect(response, HttpServletResponse.SC_FOUND, "/" + wished + "/");
        } else if (request.getRequestURI().equals("/" + address.language())) {
            redirect(response, HttpServletResponse.SC_MOVED_PERMANENTLY, "/" + address.language() + "/");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void redirect(HttpServletResponse response, int status, String to) {
        response.setStatus(status);
        response.setHeader(HttpHeaders.LOCATION, to);
    }

    /// A load balancer asks by number, and an error page needs its style.
    private static boolean onAnyHost(String path) {
        return path.equals("/health") || path.startsWith("/actuator/") || path.startsWith("/assets/");
    }

    private static Address nowhere(HttpServletRequest request, LanguageTag wished) {
        return new Address(Nowhere.SITE, wished, request.getRequestURI());
    }

    private static Address address(Site site, String uri) {
        int end = uri.indexOf('/', 1);
        var first = uri.substring(1, end < 0 ? uri.length() : end);
        var language = language(site, first);
        if (language.isPresent()) return new Address(site, language.get(), end < 0 ? "/" : uri.substring(end));
        return new Address(site, site.defaultLanguage(), uri);
    }

    private static Optional<LanguageTag> language(Site site, String segment) {
        return site.languages().stream()
                .filter(offered -> offered.value().equals(segment))
                .findFirst();
    }

    static String host(HttpServletRequest request) {
        var name = request.getServerName().toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
