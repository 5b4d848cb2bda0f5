package ruhr.kumpel.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import ruhr.kumpel.kernel.Role;

/// Enforces [Access]. Whoever has not signed in is sent to do so, whether the thing exists or not; whoever may
/// not gets the same page as for what does not exist.
@Component
class AccessGate implements HandlerInterceptor {

    private final Visits visits;
    private final LateForms late;

    AccessGate(Visits visits, LateForms late) {
        this.visits = visits;
        this.late = late;
    }

    static Optional<Access> of(HandlerMethod handler) {
        var own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Access.class);
        if (own != null) return Optional.of(own);
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Access.class));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || request.getDispatcherType() == DispatcherType.ERROR)
            return true;
        var access = of(method);
        if (access.isEmpty()) return true;
        var visit = visits.of(request);
        if (visit.member().isPresent()) Headers.keepPrivate(response);
        if (!exists(access.get().on(), visit) || wrongLanguage(request, visit)) throw new NotFound();
        if (access.get().value() == Access.For.EVERYBODY) return true;
        if (visit.member().isEmpty()) return toSignIn(request, response, visit);
        if (!allowed(access.get().value(), visit)) throw new NotFound();
        return true;
    }

    private static boolean exists(Access.On on, Visit visit) {
        return switch (on) {
            case PORTAL -> visit.site().portal().isPresent();
            case BARE_HOST -> visit.site().portal().isEmpty();
            case BOTH -> true;
        };
    }

    /// `/xx/listings` matches `/{lang}/listings`, but nobody speaks `xx` here.
    private static boolean wrongLanguage(HttpServletRequest request, Visit visit) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("lang") instanceof String language
                && !language.equals(visit.language().value());
    }

    private static boolean allowed(Access.For least, Visit visit) {
        return switch (least) {
            case EVERYBODY, MEMBERS -> true;
            case AUTHORS -> visit.maySomewhere(Role.EDITOR);
            case EDITORS -> visit.may(Role.EDITOR);
            case MODERATORS -> visit.may(Role.MODERATOR);
            case MANAGERS -> visit.may(Role.MANAGER);
            case OPERATORS -> visit.may(Role.OPERATOR);
        };
    }

    /// After signing in the person goes on where she wanted to, or at the form that came too late.
    private boolean toSignIn(HttpServletRequest request, HttpServletResponse response, Visit visit) {
        var wanted = request.getMethod().equals("GET")
                ? request.getRequestURI() + visit.query()
                : late.wanted(request, visit);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                HttpHeaders.LOCATION, visit.link("/sign-in?next=") + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        return false;
    }
}
