package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// Where a shared link leads: it is counted, and leads on to the campaign or the way, whose page is the same for
/// everybody and comes from the cache. The code in its address is read only where a gift is begun ([Via]).
@Controller
class ShareDoor {

    /// The way by which a campaign's link leads past it.
    static final String ALONG = "along";

    private final ShareStore store;
    private final CampaignStore campaigns;
    private final ShareVisits visits;
    private final ObjectProvider<Ways> ways;

    ShareDoor(ShareStore store, CampaignStore campaigns, ShareVisits visits, ObjectProvider<Ways> ways) {
        this.store = store;
        this.campaigns = campaigns;
        this.visits = visits;
        this.ways = ways;
    }

    @GetMapping("/{lang}/s/{code}")
    @Access(Access.For.EVERYBODY)
    ResponseEntity<Void> open(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String along,
            Visit visit,
            HttpServletRequest request) {
        var link = ShareCode.parse(code).flatMap(store::with).orElseThrow(NotFound::new);
        var path = path(link.shared(), along, visit).orElseThrow(NotFound::new);
        boolean own = visit.member()
                .filter(member -> link.person().filter(member.person()::equals).isPresent())
                .isPresent();
        if (!own) visits.opened(link, request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .header("Location", visit.link(path) + "?" + Via.FIELD + "=" + link.code())
                .build();
    }

    private Optional<String> path(Shared shared, String along, Visit visit) {
        return switch (shared) {
            case Shared.One(var id) ->
                campaigns
                        .with(id)
                        .filter(one -> one.portal().equals(visit.portal()) && one.readable())
                        .map(one -> past(one, along, visit).orElse(one.path()));
            case Shared.Along(var way) ->
                ways.stream()
                        .flatMap(all -> all.with(way, visit).stream())
                        .findFirst()
                        .map(Ways.Way::path);
        };
    }

    private Optional<String> past(Campaign campaign, String along, Visit visit) {
        if (along.isEmpty()) return Optional.empty();
        return ways.stream()
                .flatMap(all -> all.past(campaign.organisation(), visit).stream())
                .filter(way -> way.name().equals(along))
                .findFirst()
                .map(Ways.Way::path);
    }
}
