package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// Where a shared link leads: it is counted, and leads on to the campaign, whose page is the same for everybody and
/// comes from the cache. The code in its address is read only where a gift is begun ([Via]).
@Controller
class ShareDoor {

    private final ShareStore store;
    private final CampaignStore campaigns;
    private final ShareVisits visits;

    ShareDoor(ShareStore store, CampaignStore campaigns, ShareVisits visits) {
        this.store = store;
        this.campaigns = campaigns;
        this.visits = visits;
    }

    @GetMapping("/{lang}/s/{code}")
    @Access(Access.For.EVERYBODY)
    ResponseEntity<Void> open(@PathVariable String code, Visit visit, HttpServletRequest request) {
        var link = ShareCode.parse(code).flatMap(store::with).orElseThrow(NotFound::new);
        var campaign = campaigns
                .with(link.campaign())
                .filter(one -> one.portal().equals(visit.portal()) && one.readable())
                .orElseThrow(NotFound::new);
        boolean own = visit.member()
                .filter(member -> link.person().filter(member.person()::equals).isPresent())
                .isPresent();
        if (!own) visits.opened(link, request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .header("Location", visit.link(campaign.path()) + "?" + Via.FIELD + "=" + link.code())
                .build();
    }
}
