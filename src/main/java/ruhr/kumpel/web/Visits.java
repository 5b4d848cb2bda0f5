package ruhr.kumpel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Makes the [Visit] of a request, once.
@Component
public class Visits {

    private static final String ATTRIBUTE = Visit.class.getName();

    private final Members members;
    private final Words words;
    private final ObjectProvider<Unseen> unseen;
    private final ObjectProvider<KeptForms> forms;
    private final Clock clock;

    Visits(Members members, Words words, ObjectProvider<Unseen> unseen, ObjectProvider<KeptForms> forms, Clock clock) {
        this.members = members;
        this.words = words;
        this.unseen = unseen;
        this.forms = forms;
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
        var member = member(request, address);
        return new Visit(
                address.site(),
                address.language(),
                address.path(),
                query(request),
                member,
                clock.instant(),
                words,
                member.map(one -> personal(one, request)).orElse(Personal.NOBODY));
    }

    private Personal personal(Member member, HttpServletRequest request) {
        var secret = request.getMethod().equals("GET") ? request.getParameter(LateForms.KEPT) : null;
        return new Personal(
                () -> unseen.getObject().of(member.person()),
                () -> secret == null ? Map.of() : forms.getObject().kept(secret));
    }

    private Optional<Member> member(HttpServletRequest request, Address address) {
        return address.site() == Nowhere.SITE ? Optional.empty() : members.of(request);
    }

    private static String query(HttpServletRequest request) {
        var query = CachedPages.queryOf(request);
        return query == null ? "" : "?" + query;
    }
}
