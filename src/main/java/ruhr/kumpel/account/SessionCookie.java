package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// The one cookie, and only for members. Over https its name begins with `__Host-`: browsers then take it only
/// from this very host, so that no portal can plant one on another. Over http (the demo on this machine) they
/// refuse that name.
class SessionCookie implements CookieSerializer {

    private final CookieSerializer https;
    private final CookieSerializer http;

    SessionCookie(Duration life) {
        https = cookie("__Host-kumpel", true, life);
        http = cookie("kumpel", false, life);
    }

    @Override
    public void writeCookieValue(CookieValue cookie) {
        of(cookie.getRequest()).writeCookieValue(cookie);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request);
    }

    private CookieSerializer of(HttpServletRequest request) {
        return request.isSecure() ? https : http;
    }

    private static CookieSerializer cookie(String name, boolean secure, Duration life) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookieMaxAge((int) life.toSeconds());
        return cookie;
    }
}
