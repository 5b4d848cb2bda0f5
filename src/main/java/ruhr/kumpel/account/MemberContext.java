package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Tells Spring Security who has signed in, when it asks. Nothing of it is ever stored in a session: a stored
/// identity would outlive a block or a lost role.
@Component
class MemberContext implements SecurityContextRepository {

    private final Browsers browsers;

    MemberContext(Browsers browsers) {
        this.browsers = browsers;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(this, request);
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return of(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return browsers.of(request).isPresent();
    }

    private SecurityContext of(HttpServletRequest request) {
        return browsers.of(request)
                .<SecurityContext>map(signedIn -> new SecurityContextImpl(new MemberAuthentication(signedIn)))
                .orElseGet(SecurityContextImpl::new);
    }

    private record Deferred(MemberContext members, HttpServletRequest request) implements DeferredSecurityContext {

        @Override
        public SecurityContext get() {
            return members.of(request);
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
