package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A campaign for its team: what to do next, and who promised what.
@Controller
@RequestMapping("/{lang}/campaigns/{slugAndId}")
@Access(Access.For.MEMBERS)
class ManagePage {

    static final int LONGEST_THANKS = 2000;

    private final Mine mine;
    private final Campaigns campaigns;
    private final Pledges pledges;
    private final Farewell farewell;
    private final Parcels parcels;
    private final Purchases purchases;
    private final ManageViews views;

    ManagePage(
            Mine mine,
            Campaigns campaigns,
            Pledges pledges,
            Farewell farewell,
            Parcels parcels,
            Purchases purchases,
            ManageViews views) {
        this.mine = mine;
        this.campaigns = campaigns;
        this.pledges = pledges;
        this.farewell = farewell;
        this.parcels = parcels;
        this.purchases = purchases;
        this.views = views;
    }

    @GetMapping("/manage")
    String show(
            @PathVariable String slugAndId, @RequestParam(defaultValue = "1") String page, Visit visit, Model model) {
        int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        return views.show(mine.managed(slugAndId, visit), number, "", new Problems(), visit, model);
    }

    @PostMapping("/submission")
    String submit(@PathVariable String slugAndId, Visit visit, Model model, HttpServletResponse response) {
        var campaign = mine.managed(slugAndId, visit);
        return switch (campaigns.submit(campaign.id())) {
            case Submitting.Submitted _ -> back(campaign, visit);
            case Submitting.NoAccount _ -> again(campaign, "campaign.manage.no-account", visit, model, response);
            case Submitting.NoSeller _ -> again(campaign, "campaign.manage.no-seller", visit, model, response);
            case Submitting.NoTrader _ -> again(campaign, "campaign.manage.no-trader", visit, model, response);
            case Submitting.NotNow _ -> again(campaign, "campaign.manage.not-now", visit, model, response);
        };
    }

    @PostMapping("/pause")
    String pause(@PathVariable String slugAndId, Visit visit, Model model, HttpServletResponse response) {
        var campaign = mine.managed(slugAndId, visit);
        return after(campaigns.pause(campaign.id()), campaign, visit, model, response);
    }

    @PostMapping("/resumption")
    String resume(@PathVariable String slugAndId, Visit visit, Model model, HttpServletResponse response) {
        var campaign = mine.managed(slugAndId, visit);
        return after(campaigns.resume(campaign.id()), campaign, visit, model, response);
    }

    @PostMapping("/end")
    String end(@PathVariable String slugAndId, Visit visit, Model model, HttpServletResponse response) {
        var campaign = mine.managed(slugAndId, visit);
        return after(campaigns.end(campaign.id()), campaign, visit, model, response);
    }

    @PostMapping("/thanks")
    String thank(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String text,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var campaign = mine.managed(slugAndId, visit);
        var words = text.replace("\r\n", "\n").strip();
        if (!words.isEmpty() && words.length() <= LONGEST_THANKS)
            return after(farewell.say(campaign, words, visit.language()), campaign, visit, model, response);
        var problems = new Problems();
        problems.add("text", visit.say("campaign.thanks.wrong", LONGEST_THANKS));
        response.setStatus(problems.status().value());
        return views.show(campaign, 1, text, problems, visit, model);
    }

    @PostMapping("/supports/{id:[0-9a-f-]{36}}/arrival")
    String arrived(
            @PathVariable String slugAndId,
            @PathVariable UUID id,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var campaign = mine.managed(slugAndId, visit);
        var pledge = mine.pledge(campaign, id);
        boolean done = pledges.arrived(pledge, visit.memberHere().person());
        return after(done, campaign, visit, model, response);
    }

    @PostMapping("/supports/{id:[0-9a-f-]{36}}/take-back")
    String takeBack(
            @PathVariable String slugAndId,
            @PathVariable UUID id,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var campaign = mine.managed(slugAndId, visit);
        var pledge = mine.pledge(campaign, id);
        boolean done = pledges.takeBack(pledge, visit.memberHere().person());
        return after(done, campaign, visit, model, response);
    }

    /// Her parcel is on its way: her address is forgotten.
    @PostMapping("/supports/{id:[0-9a-f-]{36}}/dispatch")
    String sent(
            @PathVariable String slugAndId,
            @PathVariable UUID id,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var campaign = mine.managed(slugAndId, visit);
        var pledge = mine.pledge(campaign, id);
        boolean done = parcels.sent(campaign, pledge, visit.memberHere().person());
        return after(done, campaign, visit, model, response);
    }

    /// What was withdrawn is transferred back.
    @PostMapping("/supports/{id:[0-9a-f-]{36}}/settlement")
    String settled(
            @PathVariable String slugAndId,
            @PathVariable UUID id,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var campaign = mine.managed(slugAndId, visit);
        var pledge = mine.pledge(campaign, id);
        boolean done = purchases.settle(pledge, visit.memberHere().person());
        return after(done, campaign, visit, model, response);
    }

    /// Somebody else of the team was faster, or it is over.
    private String after(boolean done, Campaign campaign, Visit visit, Model model, HttpServletResponse response) {
        return done ? back(campaign, visit) : again(campaign, "campaign.manage.not-now", visit, model, response);
    }

    private static String back(Campaign campaign, Visit visit) {
        return "redirect:" + visit.link(campaign.path() + "/manage");
    }

    private String again(Campaign campaign, String problem, Visit visit, Model model, HttpServletResponse response) {
        var problems = new Problems();
        problems.add("state", visit.say(problem));
        response.setStatus(problems.status().value());
        return views.show(campaign, 1, "", problems, visit, model);
    }
}
