package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import ruhr.kumpel.web.Member;
import ruhr.kumpel.web.Visits;

/// Carries the code of a shared link through the form of a gift. The campaign's own page is the same for everybody, so
/// it
/// cannot print the code; but its address has it, and browsers tell pages of the same host where they come from. From
/// the form on it is a hidden field.
@Configuration(proxyBeanMethods = false)
class Via implements HandlerInterceptor, WebMvcConfigurer {

    static final String FIELD = "via";

    private static final Pattern IN_QUERY = Pattern.compile("(?:^|&)" + FIELD + "=([0-9a-z]{7})(?:&|$)");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ShareStore store;
    private final PledgeStore pledges;
    private final Visits visits;
    private final Clock clock;

    Via(ShareStore store, PledgeStore pledges, Visits visits, Clock clock) {
        this.store = store;
        this.pledges = pledges;
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/*/campaigns/*/support");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (view == null || view.getViewName() == null) return;
        var code = code(request);
        if (!view.getViewName().startsWith("redirect:")) {
            code.ifPresent(one -> view.addObject(FIELD, one.value()));
            return;
        }
        // Taken: the form's key is the id of the promise that it makes, now or once an address is confirmed.
        var key = String.valueOf(request.getParameter("key"));
        if (KEY.matcher(key).matches() && isOwn(UUID.fromString(key), request))
            code.flatMap(store::with).ifPresent(link -> store.brought(UUID.fromString(key), link, clock.instant()));
    }

    /// Keys of others stand where their words can be reported: nobody's gift moves to another link.
    private boolean isOwn(UUID key, HttpServletRequest request) {
        var pledge = pledges.with(key);
        var member = visits.of(request).member().map(Member::person);
        return pledge.isEmpty() || member.isPresent() && pledge.get().person().equals(member);
    }

    static Optional<ShareCode> code(HttpServletRequest request) {
        var field = request.getParameter(FIELD);
        return field == null ? referred(request) : ShareCode.parse(field);
    }

    private static Optional<ShareCode> referred(HttpServletRequest request) {
        var from = request.getHeader("Referer");
        if (from == null) return Optional.empty();
        try {
            var query = URI.create(from).getRawQuery();
            var found = IN_QUERY.matcher(query == null ? "" : query);
            return found.find() ? ShareCode.parse(found.group(1)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
