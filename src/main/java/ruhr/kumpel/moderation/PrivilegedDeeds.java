package ruhr.kumpel.moderation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.Visits;

/// Notes every deed behind a page that asks for a role, so that none can be forgotten (promise 28). What a module
/// notes itself, with more to say and in the transaction of the deed, is not noted twice.
@Configuration(proxyBeanMethods = false)
class PrivilegedDeeds implements HandlerInterceptor, WebMvcConfigurer {

    private static final String NOTED = PrivilegedDeeds.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Access.For> ROLES = Set.of(
            Access.For.AUTHORS, Access.For.EDITORS, Access.For.MODERATORS, Access.For.MANAGERS, Access.For.OPERATORS);

    private final AuditTrail trail;
    private final Visits visits;

    PrivilegedDeeds(AuditTrail trail, Visits visits) {
        this.trail = trail;
        this.visits = visits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /// Before the answer leaves: a deed that cannot be noted is not reported as done.
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (!(handler instanceof HandlerMethod method) || !isPrivileged(request.getMethod(), method)) return;
        if (response.getStatus() >= 400 || request.getAttribute(NOTED) != null) return;
        var visit = visits.of(request);
        trail.note(visit.memberHere().person(), action(request), subject(request, visit));
    }

    static boolean isPrivileged(String verb, HandlerMethod method) {
        return !READING.contains(verb)
                && access(method)
                        .filter(access -> ROLES.contains(access.value()))
                        .isPresent();
    }

    /// This request has its line, or needs none.
    static void isNoted() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.setAttribute(NOTED, true, RequestAttributes.SCOPE_REQUEST);
    }

    private static Optional<Access> access(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Access.class);
        return Optional.ofNullable(own)
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Access.class)));
    }

    /// `/{lang}/manage/portal/topics/{key}` becomes `manage.portal.topics`.
    private static String action(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .replaceAll("/\\{[^/]*}", "")
                .substring(1)
                .replace('/', '.');
    }

    private static String subject(HttpServletRequest request, Visit visit) {
        var where = visit.site().portal().map(portal -> "portal " + portal).orElse("installation");
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts))
            return where;
        var what = parts.entrySet().stream()
                .filter(part -> !part.getKey().equals("lang"))
                .map(part -> part.getKey() + " " + part.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
        return (where + " " + what).strip();
    }
}
