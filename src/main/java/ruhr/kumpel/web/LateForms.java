package ruhr.kumpel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// What becomes of a form whose writer's session has ended: it is kept while she signs in, and the page that it
/// came from is shown with it. Nothing is sent by itself: she looks at it and presses again.
@Component
class LateForms {

    /// The parameter by which a page finds what was kept.
    static final String KEPT = "kept";

    private static final Limit KEPT_FORMS = Limit.perHour("web.late", 60);

    private final ObjectProvider<KeptForms> forms;
    private final Throttle throttle;

    LateForms(ObjectProvider<KeptForms> forms, Throttle throttle) {
        this.forms = forms;
        this.throttle = throttle;
    }

    /// Where she goes on after signing in. Only what was sent from a page of ours is kept: a program that sends forms
    /// has no page to go back to.
    String wanted(HttpServletRequest request, Visit visit) {
        return pageOf(request, visit).map(page -> withForm(page, request)).orElse(visit.link("/"));
    }

    private String withForm(String page, HttpServletRequest request) {
        var fields = fields(request);
        if (fields.isEmpty()) return page;
        // Not kept and led away from it, she would lose what she typed: on the page for 429 she can go back to it.
        throttle.pass(KEPT_FORMS, request);
        var secret = forms.getObject().keep(fields);
        if (secret.isEmpty()) return page;
        return page + (page.contains("?") ? "&" : "?") + KEPT + "=" + secret;
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        return fields.values().stream().flatMap(List::stream).allMatch(String::isBlank) ? Map.of() : fields;
    }

    /// The page with the form, as the browser says: of this site, or it is not believed.
    private static Optional<String> pageOf(HttpServletRequest request, Visit visit) {
        var referer = request.getHeader(HttpHeaders.REFERER);
        var origin = visit.site().origin();
        if (referer == null || !referer.startsWith(origin + "/")) return Optional.empty();
        return Optional.of(referer.substring(origin.length())
                .replaceAll("#.*", "")
                .replaceAll("([?&])" + KEPT + "=[^&]*&?", "$1")
                .replaceAll("[?&]$", ""));
    }
}
