package ruhr.kumpel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// PostgreSQL stores no NUL and nobody types one: it is taken out of what comes with a request before anybody
/// reads it, or each form would have to think of it.
@Component
@Order(VisitFilter.ORDER - 1)
class NulFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Without(request), response);
    }

    private static final class Without extends HttpServletRequestWrapper {

        Without(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : clean(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : clean(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var clean = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> clean.put(name, clean(values)));
            return Collections.unmodifiableMap(clean);
        }

        private static String[] clean(String[] values) {
            return Arrays.stream(values).map(Without::clean).toArray(String[]::new);
        }

        private static String clean(String value) {
            return value.replace("\0", "");
        }
    }
}
