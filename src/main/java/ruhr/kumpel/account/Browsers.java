package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;

/// Who is signed in where. A session holds nothing but the id of its browser; all else is read with every
/// request. Sessions exist only for members: nothing here makes one for somebody who just reads. Never called in
/// a transaction: Spring Session writes in its own, and would wait for ours forever.
@Component
class Browsers {

    private static final String BROWSER = "browser";
    private static final String HERE = SignedIn.class.getName();

    private final BrowserStore store;
    private final Clock clock;

    Browsers(BrowserStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Optional<SignedIn> of(HttpServletRequest request) {
        if (request.getAttribute(HERE) instanceof SignedIn known) return Optional.of(known);
        var found = browserOf(request).flatMap(store::with);
        found.ifPresent(signedIn -> request.setAttribute(HERE, signedIn));
        return found;
    }

    /// Whether she proved a moment ago that it is she: for what cannot be taken back.
    boolean fresh(HttpServletRequest request) {
        return of(request).filter(here -> here.fresh(clock.instant())).isPresent();
    }

    /// Signs the person in here. If she already was, in this browser, her sessions on other hosts stay.
    void begin(PersonId person, HttpServletRequest request) {
        var now = clock.instant();
        var before = of(request);
        if (before.isPresent() && before.get().member().person().equals(person)) {
            store.signedInAgain(before.get().browser(), now);
            open(before.get().browser(), request);
            return;
        }
        before.ifPresent(other -> store.forget(other.member().person(), other.browser()));
        var browser = Ids.next();
        store.add(browser, person, device(request), now);
        open(browser, request);
    }

    /// Signs in here as in a browser that signed in on the sign-in host.
    void join(UUID browser, HttpServletRequest request) {
        of(request)
                .filter(before -> !before.browser().equals(browser))
                .ifPresent(other -> store.forget(other.member().person(), other.browser()));
        open(browser, request);
    }

    /// Ends this browser's sessions on all hosts.
    void end(HttpServletRequest request) {
        of(request).ifPresent(here -> store.forget(here.member().person(), here.browser()));
        close(request);
    }

    /// Ends her sessions in all browsers, this one included.
    void endAll(HttpServletRequest request) {
        of(request).ifPresent(here -> store.forgetAllOf(here.member().person()));
        close(request);
    }

    void endOthers(HttpServletRequest request) {
        of(request).ifPresent(here -> store.forgetOthers(here.member().person(), here.browser()));
    }

    /// A new session id each time, so that an id planted before is worth nothing.
    private static void open(UUID browser, HttpServletRequest request) {
        close(request);
        var session = request.getSession(true);
        session.setAttribute(BROWSER, browser.toString());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, browser.toString());
    }

    private static void close(HttpServletRequest request) {
        request.removeAttribute(HERE);
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    private static Optional<UUID> browserOf(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session == null) return Optional.empty();
        return Optional.ofNullable((String) session.getAttribute(BROWSER)).map(UUID::fromString);
    }

    private static String device(HttpServletRequest request) {
        return Device.words(Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }
}
