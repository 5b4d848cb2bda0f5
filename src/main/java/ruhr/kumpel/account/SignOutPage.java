package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Visit;

/// Ends this browser's sessions on all portals and on the sign-in host.
@Controller
@Access(value = Access.For.EVERYBODY, on = Access.On.BOTH)
class SignOutPage {

    private final Browsers browsers;

    SignOutPage(Browsers browsers) {
        this.browsers = browsers;
    }

    @PostMapping("/{lang}/sign-out")
    ResponseEntity<Void> signOut(Visit visit, HttpServletRequest request) {
        browsers.end(request);
        return Onward.redirect(HttpStatus.SEE_OTHER, visit.link("/"));
    }
}
