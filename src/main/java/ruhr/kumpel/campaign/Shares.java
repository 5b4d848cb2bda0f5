package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// Passing ways on, for features that lead past several campaigns: counted at the same door as links of campaigns.
@Component
public class Shares {

    /// Of one's own, for campaigns and ways past them together.
    static final Limit LINKS = Limit.perHour("campaign.share", 30);

    private final ShareStore store;
    private final ShareViews views;
    private final ShareVisits visits;
    private final Throttle throttle;

    Shares(ShareStore store, ShareViews views, ShareVisits visits, Throttle throttle) {
        this.store = store;
        this.views = views;
        this.visits = visits;
        this.throttle = throttle;
    }

    /// A link of somebody's own.
    ///
    /// @param path below the language
    /// @param came how often it was opened and how many gifts came by it
    public record Link(String path, String came) {}

    /// The reader's, by her account.
    public Optional<Link> own(UUID way, Visit visit) {
        return visit.member()
                .flatMap(member -> store.with(new Shared.Along(way), member.person()))
                .map(link -> seen(link, visit));
    }

    public Optional<Link> behind(UUID way, String secret, Visit visit) {
        return Secret.parse(secret)
                .flatMap(one -> store.with(one, new Shared.Along(way)))
                .map(link -> seen(link, visit));
    }

    /// One for each person with an account; else one for each form.
    ///
    /// @return the secret that leads to its figures, unless her account does
    public Optional<String> make(UUID way, String secret, Visit visit, HttpServletRequest request) {
        throttle.pass(LINKS, request);
        var shared = new Shared.Along(way);
        if (visit.member().isPresent()) {
            store.of(shared, visit.memberHere().person(), visit.now());
            return Optional.empty();
        }
        var chosen = Secret.parse(secret).orElseGet(Secret::next);
        store.behind(chosen, shared, visit.now());
        return Optional.of(chosen.value());
    }

    /// "214-mal geteilt …"; nothing while nobody has opened a link.
    public String reach(UUID way, Visit visit) {
        return views.reach(new Shared.Along(way), visit);
    }

    /// The code of the link by which somebody came to a form, empty without one.
    public static String via(HttpServletRequest request) {
        return Via.code(request).map(ShareCode::value).orElse("");
    }

    /// Who looks at her own figures has waited for them.
    private Link seen(ShareLink link, Visit visit) {
        visits.flush();
        return new Link(link.code().path(), views.came(link, visit));
    }
}
