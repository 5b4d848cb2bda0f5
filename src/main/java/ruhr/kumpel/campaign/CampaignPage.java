package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// A campaign as everybody sees it. Found by the id at the end of its address.
@Controller
class CampaignPage {

    private static final int DESCRIPTION = 160;

    private final Mine mine;
    private final CampaignViews views;
    private final ShareViews shares;
    private final ShareCards cards;
    private final FaceViews faces;
    private final NewsViews news;

    CampaignPage(Mine mine, CampaignViews views, ShareViews shares, ShareCards cards, FaceViews faces, NewsViews news) {
        this.mine = mine;
        this.views = views;
        this.shares = shares;
        this.cards = cards;
        this.faces = faces;
        this.news = news;
    }

    @GetMapping("/{lang}/campaigns/{slugAndId}")
    @Access(Access.For.EVERYBODY)
    @Cached
    @Nullable
    String show(@PathVariable String slugAndId, Visit visit, Model model, HttpServletResponse response) {
        var campaign = mine.readable(slugAndId, visit);
        if (!campaign.slugAndId().equals(slugAndId)) {
            response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
            response.setHeader("Location", visit.link(campaign.path()) + visit.query());
            return null; // answered
        }
        var view = views.of(campaign, visit);
        var line = view.story().value().replaceAll("\\s+", " ");
        var page = Page.titled(view.title().value())
                .describedAs(line.length() > DESCRIPTION ? line.substring(0, DESCRIPTION) + "…" : line)
                .below(visit.say("campaign.list.title"), "/campaigns");
        model.addAttribute(
                "page",
                campaign.readable()
                        ? page.pictured(visit.site().origin() + cards.path(campaign, visit))
                        : page.hidden());
        model.addAttribute("faces", faces.of(campaign, visit));
        model.addAttribute("news", news.of(campaign, visit));
        model.addAttribute("reach", shares.reach(campaign, visit));
        model.addAttribute("view", view);
        return "campaign/show";
    }
}
