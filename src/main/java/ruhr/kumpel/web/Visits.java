package ruhr.kumpel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes the [Visit] of a request, once.
@Component
public class Visits {

    private static final String ATTRIBUTE = Visit.class.getName();

    private final Members members;
    private final Words words;
    private final Clock clock;

    Visits(Members members, Words words, Clock clock) {
        this.members = members;
        this.words = words;
        this.clock = clock;
    }

    public Visit of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Visit visit) return visit;
        var visit = make(request, Address.of(request).orElseThrow());
        request.setAttribute(ATTRIBUTE, visit);
        return visit;
    }

    /// For error pages: must not fail itself, whatever is broken.
    Visit whateverHappened(HttpServletRequest request) {
        var address =
                Address.of(request).orElseGet(() -> new Address(Nowhere.SITE, Nowhere.SITE.defaultLanguage(), "/"));
        Optional<Member> member;
        try {
            member = request.getAttribute(ATTRIBUTE) instanceof Visit known ? known.member() : member(request, address);
        } catch (RuntimeException e) {
            member = Optional.empty();
        }
        var visit = new Visit(address.site(), address.language(), address.path(), "", member, clock.instant(), words);
        request.setAttribute(ATTRIBUTE, visit);
        return visit;
    }

    private Visit make(HttpServletRequest request, Address address) {
        return new Visit(
                address.site(),
                address.language(),
                address.path(),
                query(request),
                member(request, address),
                clock.instant(),
                words);
    }

    private Optional<Member> member(HttpServletRequest request, Address address) {
        return address.site() == Nowhere.SITE ? Optional.empty() : members.of(request);
    }

    private static String query(HttpServletRequest request) {
        var query = CachedPages.queryOf(request);
        return query == null ? "" : "?" + query;
    }
}
