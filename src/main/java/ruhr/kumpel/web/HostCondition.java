package ruhr.kumpel.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.condition.RequestCondition;

/// Lets the bare host and the portals have different pages at the same path, such as `/{lang}/`.
record HostCondition(Access.On on) implements RequestCondition<HostCondition> {

    @Override
    public HostCondition combine(HostCondition other) {
        return other;
    }

    @Override
    public @Nullable HostCondition getMatchingCondition(HttpServletRequest request) {
        var address = Address.of(request);
        return address.isEmpty() || exists(address.get().site()) ? this : null;
    }

    @Override
    public int compareTo(HostCondition other, HttpServletRequest request) {
        return 0;
    }

    private boolean exists(Site site) {
        return switch (on) {
            case PORTAL -> site.portal().isPresent();
            case BARE_HOST -> site.portal().isEmpty();
            case BOTH -> true;
        };
    }
}
