package ruhr.kumpel.account;

import java.util.Locale;
import org.springframework.stereotype.Component;
import ruhr.kumpel.web.Sites;
import ruhr.kumpel.web.Visit;

/// Reads destinations from the parameters `at` (a host) and `next` (a path), which anybody may have tampered
/// with.
@Component
class Destinations {

    private final Sites sites;

    Destinations(Sites sites) {
        this.sites = sites;
    }

    /// An unknown host is taken for this one.
    Destination of(String at, String next, Visit visit) {
        var site = at.isBlank()
                ? visit.site()
                : sites.at(at.toLowerCase(Locale.ROOT)).orElse(visit.site());
        return Destination.at(site, next, visit.language());
    }

    Destination of(SigningIn.Way way, Visit visit) {
        return of(way.host(), way.path(), visit);
    }
}
