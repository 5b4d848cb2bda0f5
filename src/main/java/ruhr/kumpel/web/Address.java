package ruhr.kumpel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;

/// What the address of a request says: the site, the language, the path below it. Laid down by [VisitFilter].
record Address(Site site, LanguageTag language, String path) {

    private static final String ATTRIBUTE = Address.class.getName();

    void layDown(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<Address> of(HttpServletRequest request) {
        return Optional.ofNullable((Address) request.getAttribute(ATTRIBUTE));
    }
}
