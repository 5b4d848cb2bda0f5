package ruhr.kumpel.campaign;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// All campaigns of a portal: those one can give to first.
@Controller
class CampaignsPage {

    private final CampaignStore store;
    private final CampaignViews views;
    private final FaceViews faces;

    CampaignsPage(CampaignStore store, CampaignViews views, FaceViews faces) {
        this.store = store;
        this.views = views;
        this.faces = faces;
    }

    @GetMapping("/{lang}/campaigns")
    @Access(Access.For.EVERYBODY)
    @Cached
    String show(Visit visit, Model model) {
        if (!visit.site().has("campaigns")) throw new NotFound();
        var today = visit.today();
        var all = store.shownOn(visit.portal(), today);
        model.addAttribute(
                "page", Page.titled(visit.say("campaign.list.title")).describedAs(visit.say("campaign.list.lead")));
        model.addAttribute("faces", faces.forAll(visit));
        model.addAttribute(
                "view",
                new CampaignsView(
                        views.cards(all.stream().filter(one -> !one.over(today)).toList(), visit),
                        views.cards(all.stream().filter(one -> one.over(today)).toList(), visit),
                        visit.link("/my/organisations")));
        return "campaign/list";
    }
}
