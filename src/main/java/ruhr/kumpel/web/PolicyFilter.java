package ruhr.kumpel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Once the site is known, its forms may also lead to the other portals and to the sign-in host.
@Component
@Order(VisitFilter.ORDER + 1)
class PolicyFilter extends OncePerRequestFilter {

    private final ObjectProvider<FormTargets> targets;
    private final Map<Site, String> policies = Collections.synchronizedMap(new WeakHashMap<>());

    PolicyFilter(ObjectProvider<FormTargets> targets) {
        this.targets = targets;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Address.of(request)
                .ifPresent(address ->
                        response.setHeader(Headers.POLICY, policies.computeIfAbsent(address.site(), this::policy)));
        chain.doFilter(request, response);
    }

    private String policy(Site site) {
        var siblings = site.siblings().stream().map(Site.Sibling::origin);
        var others = targets.orderedStream().flatMap(target -> target.of(site).stream());
        return Headers.policyWith(Stream.concat(siblings, others)
                .filter(origin -> !origin.equals(site.origin()))
                .distinct());
    }
}
