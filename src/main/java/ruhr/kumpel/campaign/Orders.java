package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The last page before somebody buys: what, for how much, of whom, on what terms and how to withdraw, and below it
/// the button that says that it costs money (BGB § 312j (2) and (3)). Support without return has no such page.
@Component
class Orders {

    private final Sellers sellers;
    private final PieceStore pieces;
    private final ParcelStore parcels;
    private final PresentStore presents;
    private final CampaignViews views;

    Orders(Sellers sellers, PieceStore pieces, ParcelStore parcels, PresentStore presents, CampaignViews views) {
        this.sellers = sellers;
        this.pieces = pieces;
        this.parcels = parcels;
        this.presents = presents;
        this.views = views;
    }

    /// What can be bought now: of a seller who says who it is, with a piece left.
    List<Reward> offered(Campaign campaign) {
        if (sellers.of(campaign.organisation()).isEmpty()) return List.of();
        var left = pieces.left(Things.of(campaign).stream().map(Reward::id).toList());
        return campaign.content().rewards().stream()
                .filter(one -> one.isVoucher() || left.getOrDefault(one.id(), 0) > 0)
                .toList();
    }

    void check(Campaign campaign, SupportForm form, Problems problems, Visit visit) {
        form.reward(campaign)
                .filter(one -> !offered(campaign).contains(one))
                .ifPresent(_ -> problems.addLate("choice", visit.say("campaign.sold-out.title")));
    }

    /// She wants to go back and change something; the form comes filled.
    boolean change(HttpServletRequest request) {
        return "true".equals(request.getParameter("change"));
    }

    /// Beside the promise itself, under the same id.
    void keep(Campaign campaign, SupportForm form, OrderForm order, Visit visit) {
        var reward = form.reward(campaign);
        if (reward.filter(one -> one.comesBy(Delivery.MAIL)).isPresent())
            parcels.write(form.id(), order.address(), visit.now());
        if (order.isPresent(reward)) presents.write(order.present(form.id(), visit), visit.now());
    }

    String page(
            Campaign campaign,
            SupportForm form,
            OrderForm order,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        Headers.keepPrivate(response);
        var title = visit.say(campaign.content().title());
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.order.title"))
                        .hidden()
                        .below(visit.say("campaign.list.title"), "/campaigns")
                        .below(title.value(), campaign.path()));
        model.addAttribute("view", view(campaign, form, order, visit));
        return "campaign/order";
    }

    private OrderView view(Campaign campaign, SupportForm form, OrderForm order, Visit visit) {
        var reward = form.reward(campaign).orElseThrow();
        var seller = sellers.of(campaign.organisation()).orElseThrow();
        var organisation = views.organisation(campaign).name();
        var present = order.isPresent(Optional.of(reward));
        return new OrderView(
                visit.link(campaign.path() + "/support"),
                hidden(form, order),
                visit.say(reward.label()),
                Telling.to(visit).money(reward.amount()),
                reward.isVoucher() ? visit.say("campaign.voucher.title") : visit.say("campaign.thing.kind"),
                reward.thing()
                        .map(one -> visit.say(
                                "campaign.show.thing." + one.delivery().word()))
                        .orElseGet(() -> visit.say("campaign.order.voucher")),
                reward.comesBy(Delivery.MAIL) ? order.address() : "",
                present ? present(order, visit) : "",
                seller.lines(),
                OrderTerms.CLAUSES.stream()
                        .map(one -> visit.say(one, organisation))
                        .toList(),
                OrderTerms.INSTRUCTION.stream()
                        .map(one -> visit.say(one, seller.name(), String.join(", ", seller.lines())))
                        .toList());
    }

    private static String present(OrderForm order, Visit visit) {
        return order.to().isEmpty()
                ? visit.say("campaign.order.present.by-hand", order.recipient())
                : visit.say(
                        "campaign.order.present.by-mail",
                        order.recipient(),
                        Telling.to(visit).date(order.present(Ids.next(), visit).day()));
    }

    private static Map<String, String> hidden(SupportForm form, OrderForm order) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("key", form.id().toString());
        fields.put("choice", form.choice());
        fields.put("shown", form.shown());
        fields.put("as", form.as());
        fields.put("message", form.message());
        fields.put("email", form.email());
        fields.put("address", order.address());
        fields.put("present", Boolean.toString(order.present()));
        fields.put("recipient", order.recipient());
        fields.put("giver", order.giver());
        fields.put("to", order.to());
        fields.put("giftWords", order.words());
        fields.put("day", order.day());
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
