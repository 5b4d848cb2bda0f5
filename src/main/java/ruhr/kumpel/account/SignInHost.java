package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.web.FormTargets;
import ruhr.kumpel.web.Site;

/// The one host of the installation where people sign in.
@Component
class SignInHost implements FormTargets {

    private final URI url;

    SignInHost(Installation installation) {
        this.url = installation.accountUrl();
    }

    String name() {
        return url.getHost();
    }

    /// As browsers write it: without a slash at the end.
    String origin() {
        return url.toString();
    }

    boolean is(HttpServletRequest request) {
        return request.getServerName().equalsIgnoreCase(name());
    }

    @Override
    public List<String> of(Site site) {
        return List.of(origin());
    }
}
