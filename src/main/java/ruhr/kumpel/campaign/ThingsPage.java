package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A team says what it gives besides vouchers: so many pieces, and how they come to their buyers.
@Controller
@RequestMapping("/{lang}/campaigns/{slugAndId}/things")
@Access(Access.For.MEMBERS)
class ThingsPage {

    private final Mine mine;
    private final Things things;
    private final PieceStore pieces;
    private final CampaignStore store;
    private final CampaignViews views;

    ThingsPage(Mine mine, Things things, PieceStore pieces, CampaignStore store, CampaignViews views) {
        this.mine = mine;
        this.things = things;
        this.pieces = pieces;
        this.store = store;
        this.views = views;
    }

    @GetMapping
    String show(@PathVariable String slugAndId, Visit visit, Model model) {
        return page(mine.managed(slugAndId, visit), ThingForm.empty(), new Problems(), visit, model);
    }

    @PostMapping
    String add(
            @PathVariable String slugAndId,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = ThingForm.sent(request, visit);
        var campaign = mine.managed(slugAndId, visit);
        var problems = form.problems(visit);
        if (problems.none()
                && !things.add(
                        campaign.id(), form.reward(visit), visit.memberHere().person()))
            problems.addLate("amount", visit.say("campaign.thing.late", Things.MOST));
        if (problems.none()) return back(campaign, visit);
        response.setStatus(problems.status().value());
        return page(campaign, form, problems, visit, model);
    }

    @PostMapping("/{thing:[0-9a-f-]{36}}/removal")
    String remove(
            @PathVariable String slugAndId,
            @PathVariable UUID thing,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var campaign = mine.managed(slugAndId, visit);
        var meant = thing(campaign, thing);
        if (things.remove(campaign.id(), meant.id(), visit.memberHere().person())) return back(campaign, visit);
        var problems = new Problems();
        problems.addLate("amount", visit.say("campaign.thing.late", Things.MOST));
        response.setStatus(problems.status().value());
        return page(campaign, ThingForm.empty(), problems, visit, model);
    }

    @PostMapping("/{thing:[0-9a-f-]{36}}/pieces")
    String more(
            @PathVariable String slugAndId,
            @PathVariable UUID thing,
            @RequestParam(defaultValue = "") String more,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var campaign = mine.managed(slugAndId, visit);
        var meant = thing(campaign, thing);
        var number = ThingForm.pieces(more.strip());
        if (number.isPresent()) {
            things.more(campaign, meant.id(), number.getAsInt());
            return back(campaign, visit);
        }
        var problems = new Problems();
        problems.add("more-" + thing, visit.say("campaign.thing.stock.wrong", ThingForm.MOST_PIECES));
        response.setStatus(problems.status().value());
        return page(campaign, ThingForm.empty(), problems, visit, model);
    }

    private static Reward thing(Campaign campaign, UUID id) {
        return campaign.reward(id).filter(one -> !one.isVoucher()).orElseThrow(NotFound::new);
    }

    private static String back(Campaign campaign, Visit visit) {
        return "redirect:" + visit.link(campaign.path() + "/things");
    }

    private String page(Campaign before, ThingForm form, Problems problems, Visit visit, Model model) {
        var campaign = store.with(before.id()).orElseThrow();
        var organisation = views.organisation(campaign);
        var title = visit.say(campaign.content().title());
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.thing.title"))
                        .secretly()
                        .below(organisation.name(), organisation.path())
                        .below(visit.say("campaign.desk.title"), organisation.path() + "/campaigns")
                        .below(title.value(), campaign.path() + "/manage"));
        var action = visit.link(campaign.path() + "/things");
        var left = pieces.left(Things.of(campaign).stream().map(Reward::id).toList());
        model.addAttribute(
                "view",
                new ThingsView(
                        title,
                        action,
                        campaign.state().readable(),
                        Things.of(campaign).stream()
                                .map(one -> row(one, left, action, visit))
                                .toList(),
                        form,
                        languages(form, visit),
                        Arrays.stream(Delivery.values())
                                .map(one -> Choice.of(one.word(), visit.say("campaign.thing.delivery." + one.word()))
                                        .hint(visit.say("campaign.thing.delivery." + one.word() + ".hint")))
                                .toList(),
                        Arrays.stream(Vat.values())
                                .map(one -> Choice.of(one.word(), visit.say("campaign.vat." + one.word()))
                                        .hint(visit.say("campaign.vat." + one.word() + ".why")))
                                .toList(),
                        problems));
        return "campaign/things";
    }

    private static ThingsView.Row row(Reward reward, Map<UUID, Integer> left, String action, Visit visit) {
        var thing = reward.thing().orElseThrow();
        return new ThingsView.Row(
                visit.say(reward.label()),
                Telling.to(visit).money(reward.amount()),
                visit.say("campaign.thing.left", left.getOrDefault(reward.id(), 0), thing.stock()),
                visit.say("campaign.thing.delivery." + thing.delivery().word()),
                visit.say("campaign.vat." + thing.vat().word()),
                action + "/" + reward.id());
    }

    private static List<ThingsView.Language> languages(ThingForm form, Visit visit) {
        var telling = Telling.to(visit);
        return visit.site().languages().stream()
                .sorted(Comparator.comparing(one -> !one.equals(visit.language())))
                .map(one ->
                        new ThingsView.Language(one.value(), telling.language(one), one.direction(), form.label(one)))
                .toList();
    }
}
