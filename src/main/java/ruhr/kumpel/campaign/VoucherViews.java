package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.paper.QrCode;
import ruhr.kumpel.web.Visit;

/// Makes vouchers ready to print.
@Component
class VoucherViews {

    private final Vouchers vouchers;
    private final VoucherStore store;
    private final PledgeStore pledges;
    private final CampaignStore campaigns;
    private final Organisations organisations;
    private final ClosingStore closings;
    private final PresentStore presents;
    private final PurchaseStore purchases;

    VoucherViews(
            Vouchers vouchers,
            VoucherStore store,
            PledgeStore pledges,
            CampaignStore campaigns,
            Organisations organisations,
            ClosingStore closings,
            PresentStore presents,
            PurchaseStore purchases) {
        this.vouchers = vouchers;
        this.store = store;
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.closings = closings;
        this.presents = presents;
        this.purchases = purchases;
    }

    VoucherView of(Voucher voucher, Optional<VoucherView.Till> till, Visit visit) {
        var telling = Telling.to(visit);
        var organisation = organisation(voucher);
        var path = vouchers.path(voucher);
        var closing = closings.of(voucher.organisation());
        var present = presents.with(voucher.pledge());
        return new VoucherView(
                organisation.name(),
                visit.link(organisation.path()),
                label(voucher, visit),
                telling.money(voucher.worth()),
                telling.money(voucher.left()),
                !voucher.left().isPositive(),
                vouchers.code(voucher).grouped(),
                QrCode.svg(till(path, visit)),
                telling.date(voucher.expires()),
                why(voucher, visit),
                visit.link(path + "/voucher.pdf"),
                voucher.whole(),
                closing.map(one -> visit.say("campaign.closing.holder", telling.date(one.lastDay())))
                        .orElse(""),
                closing.map(Closing::text),
                present.map(one -> new VoucherView.Present(
                        visit.say("campaign.voucher.present", one.recipient(), one.giver()), one.words())),
                lines(voucher, till.isPresent(), path, visit),
                till);
    }

    VoucherSheet sheet(Voucher voucher, Visit visit) {
        var telling = Telling.to(visit);
        var site = visit.site();
        var present = presents.with(voucher.pledge());
        return new VoucherSheet(
                visit.language(),
                visit.say("campaign.voucher.title"),
                organisation(voucher).name(),
                label(voucher, visit).value(),
                telling.money(voucher.worth()),
                visit.say("campaign.voucher.valid", telling.date(voucher.expires())),
                visit.say("campaign.voucher.code"),
                vouchers.code(voucher).grouped(),
                QrCode.drawn(till(vouchers.path(voucher), visit)),
                visit.say(voucher.whole() ? "campaign.voucher.how-whole" : "campaign.voucher.how"),
                present.map(one -> visit.say("campaign.voucher.present", one.recipient(), one.giver()))
                        .orElse(""),
                present.map(Present::words).orElse(""),
                visit.say(site.name()).value(),
                visit.say(site.slogan()).value(),
                site.mark());
    }

    /// For whoever stands at the till: in the portal's own language, whichever the holder reads.
    private static String till(String path, Visit visit) {
        return visit.site().origin() + "/" + visit.site().defaultLanguage() + path;
    }

    private Organisation organisation(Voucher voucher) {
        return Objects.requireNonNull(
                organisations.named(List.of(voucher.organisation())).get(voucher.organisation()));
    }

    private Localized.Text label(Voucher voucher, Visit visit) {
        var wish = pledges.with(voucher.pledge()).orElseThrow().wish();
        return campaigns
                .with(wish.campaign())
                .flatMap(campaign -> wish.reward().flatMap(campaign::reward))
                .map(reward -> visit.say(reward.label()))
                .orElse(new Localized.Text(visit.language(), ""));
    }

    private String why(Voucher voucher, Visit visit) {
        if (!purchases.withdrawn(List.of(voucher.pledge())).isEmpty()) return visit.say("campaign.voucher.withdrawn");
        if (voucher.blocked()) return visit.say("campaign.voucher.blocked");
        if (!voucher.left().isPositive()) return visit.say("campaign.voucher.used");
        if (voucher.expired(vouchers.today(voucher))) return visit.say("campaign.voucher.expired");
        return "";
    }

    private List<VoucherView.Line> lines(Voucher voucher, boolean till, String path, Visit visit) {
        var telling = Telling.to(visit);
        return store.receipts(voucher.id()).stream()
                .map(one -> new VoucherView.Line(
                        telling.moment(one.at()),
                        telling.money(one.amount()),
                        one.undone(),
                        till && one.undoable(visit.now())
                                ? visit.link(path + "/redemptions/" + one.id() + "/undo")
                                : ""))
                .toList();
    }
}
