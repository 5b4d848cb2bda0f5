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

    VoucherViews(
            Vouchers vouchers,
            VoucherStore store,
            PledgeStore pledges,
            CampaignStore campaigns,
            Organisations organisations) {
        this.vouchers = vouchers;
        this.store = store;
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.organisations = organisations;
    }

    VoucherView of(Voucher voucher, Optional<VoucherView.Till> till, Visit visit) {
        var telling = Telling.to(visit);
        var organisation = organisation(voucher);
        var path = vouchers.path(voucher);
        return new VoucherView(
                organisation.name(),
                visit.link(organisation.path()),
                label(voucher, visit),
                telling.money(voucher.worth()),
                telling.money(voucher.left()),
                !voucher.left().isPositive(),
                vouchers.code(voucher).grouped(),
                QrCode.svg(visit.absolute(path)),
                telling.date(voucher.expires()),
                why(voucher, visit),
                visit.link(path + "/voucher.pdf"),
                lines(voucher, till.isPresent(), path, visit),
                till);
    }

    VoucherSheet sheet(Voucher voucher, Visit visit) {
        var telling = Telling.to(visit);
        var site = visit.site();
        return new VoucherSheet(
                visit.language(),
                visit.say("campaign.voucher.title"),
                organisation(voucher).name(),
                label(voucher, visit).value(),
                telling.money(voucher.worth()),
                visit.say("campaign.voucher.valid", telling.date(voucher.expires())),
                visit.say("campaign.voucher.code"),
                vouchers.code(voucher).grouped(),
                QrCode.drawn(visit.absolute(vouchers.path(voucher))),
                visit.say("campaign.voucher.how"),
                visit.say(site.name()).value(),
                visit.say(site.slogan()).value(),
                site.mark());
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
