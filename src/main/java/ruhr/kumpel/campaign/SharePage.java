package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// Whoever has no money passes the campaign on. One can have a link of one's own, with or without an account, and see
/// what came of it.
@Controller
@RequestMapping("/{lang}/campaigns/{slugAndId}/share")
@Access(Access.For.EVERYBODY)
class SharePage {

    private final Mine mine;
    private final ShareStore store;
    private final ShareViews views;
    private final ShareVisits visits;
    private final Throttle throttle;

    SharePage(Mine mine, ShareStore store, ShareViews views, ShareVisits visits, Throttle throttle) {
        this.mine = mine;
        this.store = store;
        this.views = views;
        this.visits = visits;
        this.throttle = throttle;
    }

    @GetMapping
    String show(@PathVariable String slugAndId, Visit visit, Model model) {
        var campaign = mine.shown(slugAndId, visit);
        var own = visit.member().flatMap(member -> store.with(new Shared.One(campaign.id()), member.person()));
        return page(campaign, own, Optional.empty(), visit, model);
    }

    /// A link of her own: one for each person with an account, else one for each form.
    @PostMapping
    String make(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String secret,
            Visit visit,
            HttpServletRequest request) {
        var campaign = mine.shown(slugAndId, visit);
        throttle.pass(Shares.LINKS, request);
        var base = campaign.path() + "/share";
        if (visit.member().isPresent()) {
            store.of(new Shared.One(campaign.id()), visit.memberHere().person(), visit.now());
            return "redirect:" + visit.link(base);
        }
        var chosen = Secret.parse(secret).orElseGet(Secret::next);
        store.behind(chosen, new Shared.One(campaign.id()), visit.now());
        return "redirect:" + visit.link(base + "/" + chosen.value());
    }

    /// For whoever made it: its figures, by a secret that only she has.
    @GetMapping("/{secret:[A-Za-z0-9_-]{22}}")
    String own(@PathVariable String slugAndId, @PathVariable String secret, Visit visit, Model model) {
        var campaign = mine.shown(slugAndId, visit);
        var link = Secret.parse(secret)
                .flatMap(one -> store.with(one, new Shared.One(campaign.id())))
                .orElseThrow(NotFound::new);
        return page(campaign, Optional.of(link), Optional.of(campaign.path() + "/share/" + secret), visit, model);
    }

    private String page(Campaign campaign, Optional<ShareLink> link, Optional<String> again, Visit visit, Model model) {
        // Who looks at her own figures has waited for them.
        if (link.isPresent()) visits.flush();
        var title = visit.say(campaign.content().title()).value();
        var page = Page.titled(visit.say("campaign.share.title"))
                .hidden()
                .below(visit.say("campaign.list.title"), "/campaigns")
                .below(title, campaign.path())
                .script("share")
                .script("copy");
        model.addAttribute("page", link.isPresent() ? page.secretly() : page);
        model.addAttribute("view", views.of(campaign, link, again, visit));
        return "campaign/share";
    }
}
