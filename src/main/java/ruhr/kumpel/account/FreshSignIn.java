package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import ruhr.kumpel.web.Visit;

/// Before what cannot be taken back: an open browser on a counter is not its owner. Never asked in a transaction.
@Component
public class FreshSignIn {

    private final Browsers browsers;

    FreshSignIn(Browsers browsers) {
        this.browsers = browsers;
    }

    /// Whether she proved a moment ago that it is she.
    public boolean is(HttpServletRequest request) {
        return browsers.fresh(request);
    }

    /// Where she does so again, and then comes back to this path.
    public String way(Visit visit, String path) {
        return visit.link("/sign-in?again=true&next=" + visit.link(path));
    }
}
