package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Visit;

/// The last step of signing in: on to where the person wanted to go, with a session there.
@Component
class Onward {

    private final Browsers browsers;
    private final HandOvers handOvers;

    Onward(Browsers browsers, HandOvers handOvers) {
        this.browsers = browsers;
        this.handOvers = handOvers;
    }

    ResponseEntity<Void> begin(PersonId person, Destination to, Visit visit, HttpServletRequest request) {
        browsers.begin(person, request);
        return go(to, visit, request);
    }

    /// To a portal with a code that makes a session there ([HandOverPage]).
    ResponseEntity<Void> go(Destination to, Visit visit, HttpServletRequest request) {
        if (to.site().origin().equals(visit.site().origin())) return redirect(HttpStatus.SEE_OTHER, to.path());
        var here = browsers.of(request).orElseThrow();
        var code = handOvers.to(to.host(), here.browser());
        return redirect(
                HttpStatus.SEE_OTHER,
                to.site().origin() + "/" + to.in(visit.language()) + "/hand-over?code=" + code.value() + "&next="
                        + URLEncoder.encode(to.path(), StandardCharsets.UTF_8));
    }

    /// With `strict-origin` the portal learns that the browser comes from here, and nothing more.
    static ResponseEntity<Void> redirect(HttpStatus how, String where) {
        return ResponseEntity.status(how)
                .header("Location", where)
                .header("Referrer-Policy", "strict-origin")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
