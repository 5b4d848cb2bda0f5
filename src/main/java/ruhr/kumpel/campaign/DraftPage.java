package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// Writing a campaign, all on one page, and changing it.
@Controller
@Access(Access.For.MEMBERS)
class DraftPage {

    private final Mine mine;
    private final Campaigns campaigns;
    private final CampaignViews views;
    private final Sellers sellers;

    DraftPage(Mine mine, Campaigns campaigns, CampaignViews views, Sellers sellers) {
        this.mine = mine;
        this.campaigns = campaigns;
        this.views = views;
        this.sellers = sellers;
    }

    @GetMapping("/{lang}/organisations/{slug}/campaigns/new")
    String blank(@PathVariable String slug, Visit visit, Model model) {
        var organisation = mine.organisation(slug, visit);
        return page(
                organisation,
                Optional.empty(),
                CampaignForm.empty(visit),
                new Problems(),
                Seen.of(Map.of()),
                visit,
                model);
    }

    @PostMapping("/{lang}/organisations/{slug}/campaigns/new")
    String begin(
            @PathVariable String slug,
            @ModelAttribute CampaignForm form,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var organisation = mine.organisation(slug, visit);
        var problems = form.problems(false, visit.today(), visit);
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return page(organisation, Optional.empty(), form, problems, Seen.of(Map.of()), visit, model);
        }
        var campaign = campaigns.draft(
                organisation.id(),
                visit.portal(),
                form.fresh(visit),
                visit.memberHere().person());
        return "redirect:" + visit.link(campaign.path() + "/manage");
    }

    @GetMapping("/{lang}/campaigns/{slugAndId}/edit")
    String present(
            @PathVariable String slugAndId, @RequestParam(defaultValue = "") String in, Visit visit, Model model) {
        var campaign = mine.managed(slugAndId, visit);
        var form = CampaignForm.of(campaign.content(), language(in, campaign, visit));
        return page(
                views.organisation(campaign),
                Optional.of(campaign),
                form,
                new Problems(),
                Seen.of(form.said()),
                visit,
                model);
    }

    @PostMapping("/{lang}/campaigns/{slugAndId}/edit")
    String change(
            @PathVariable String slugAndId,
            @ModelAttribute CampaignForm form,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var campaign = mine.managed(slugAndId, visit);
        var problems = form.problems(campaign.state().readable(), visit.today(), visit);
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return page(
                    views.organisation(campaign), Optional.of(campaign), form, problems, Seen.sent(seen), visit, model);
        }
        var outdated = campaigns.revise(
                campaign.id(),
                now -> Seen.sent(seen).still(stored(now, form, visit)),
                now -> campaign.state().readable() ? form.texts(now, visit) : form.over(Optional.of(now), visit),
                visit.memberHere().person());
        if (outdated.isEmpty()) return "redirect:" + visit.link("/campaigns/" + slugAndId + "/manage");
        response.setStatus(HttpStatus.CONFLICT.value());
        var late = Seen.late(stored(outdated.get(), form, visit), form.said(), problems, visit);
        return page(views.organisation(campaign), outdated, form, problems, late, visit, model);
    }

    private static Map<String, String> stored(Campaign campaign, CampaignForm form, Visit visit) {
        return CampaignForm.of(campaign.content(), form.language(visit)).said();
    }

    /// The one that is asked for, the reader's if it is there, or the one it was written in.
    private static LanguageTag language(String in, Campaign campaign, Visit visit) {
        var asked = visit.site().language(in);
        var there = campaign.content().title().languages();
        return asked.orElseGet(() -> there.contains(visit.language())
                ? visit.language()
                : there.stream().findFirst().orElse(visit.language()));
    }

    private String page(
            Organisation organisation,
            Optional<Campaign> campaign,
            CampaignForm form,
            Problems problems,
            Seen seen,
            Visit visit,
            Model model) {
        var desk = organisation.path() + "/campaigns";
        var path = campaign.map(one -> one.path() + "/edit").orElse(desk + "/new");
        var page = Page.titled(visit.say(campaign.isEmpty() ? "campaign.form.new" : "campaign.form.edit"))
                .secretly()
                .below(organisation.name(), organisation.path())
                .below(visit.say("campaign.desk.title"), desk);
        model.addAttribute("page", page);
        model.addAttribute(
                "view",
                new DraftView(
                        visit.link(path),
                        visit.link(campaign.map(one -> one.path() + "/manage").orElse(desk)),
                        form,
                        campaign.filter(one -> one.state().readable()).isPresent(),
                        campaign.isEmpty(),
                        campaign.map(one -> tabs(path, form, visit)).orElse(List.of()),
                        Arrays.stream(Release.values())
                                .map(one -> Choice.of(one.word(), visit.say("campaign.form.release." + one.word())))
                                .toList(),
                        campaign.filter(one -> one.state().readable())
                                .map(one -> one.content().vouchers().size())
                                .orElse(CampaignForm.REWARDS),
                        visit.say("campaign.vat."
                                + sellers.of(organisation.id())
                                        .map(Seller::vat)
                                        .orElse(Vat.MULTI)
                                        .word()
                                + ".why"),
                        problems,
                        seen));
        return "campaign/draft";
    }

    private static List<Tab> tabs(String path, CampaignForm form, Visit visit) {
        var telling = Telling.to(visit);
        return visit.site().languages().stream()
                .map(one -> Tab.of(telling.language(one), visit.link(path + "?in=" + one))
                        .current(one.equals(form.language(visit))))
                .toList();
    }
}
