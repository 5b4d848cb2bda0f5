package ruhr.kumpel.campaign;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Traders;
import ruhr.kumpel.payment.CardPayment;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.payment.PaymentState;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// Makes the team's page of a campaign ready to print.
@Component
class ManageViews {

    private static final int ROWS = 50;

    private final CampaignStore store;
    private final StandingStore standing;
    private final PledgeStore pledges;
    private final VoucherStore vouchers;
    private final Payments payments;
    private final Payees payees;
    private final CampaignViews views;
    private final CardPayment cards;
    private final BoughtViews bought;
    private final Sellers sellers;
    private final Traders traders;
    private final ApprovalStore approvals;

    ManageViews(
            CampaignStore store,
            StandingStore standing,
            PledgeStore pledges,
            VoucherStore vouchers,
            Payments payments,
            Payees payees,
            CampaignViews views,
            CardPayment cards,
            BoughtViews bought,
            Sellers sellers,
            Traders traders,
            ApprovalStore approvals) {
        this.store = store;
        this.standing = standing;
        this.pledges = pledges;
        this.vouchers = vouchers;
        this.payments = payments;
        this.payees = payees;
        this.views = views;
        this.cards = cards;
        this.bought = bought;
        this.sellers = sellers;
        this.traders = traders;
        this.approvals = approvals;
    }

    /// As it stands now, not as it was before the deed.
    String show(Campaign before, int page, String typed, Problems problems, Visit visit, Model model) {
        var campaign = store.with(before.id()).orElseThrow();
        var organisation = views.organisation(campaign);
        var title = visit.say(campaign.content().title());
        var base = visit.link(campaign.path());
        int last = Math.max(1, Math.ceilDiv(pledges.count(campaign.id()), ROWS));
        int shown = Math.min(page, last);
        var state = shown(campaign, visit);
        model.addAttribute(
                "page",
                Page.titled(title.value())
                        .secretly()
                        .below(organisation.name(), organisation.path())
                        .below(visit.say("campaign.desk.title"), organisation.path() + "/campaigns"));
        model.addAttribute(
                "view",
                new ManageView(
                        title,
                        base,
                        views.state(campaign, visit),
                        views.badge(campaign, visit),
                        visit.say("campaign.manage.state." + word(campaign, state)),
                        standing.reason(campaign.id()),
                        payees.of(campaign.organisation()).isPresent()
                                ? Optional.empty()
                                : Optional.of(visit.link(organisation.path() + "/account")),
                        campaign.content().rewards().isEmpty()
                                        || sellers.of(campaign.organisation()).isPresent()
                                ? Optional.empty()
                                : Optional.of(visit.link(organisation.path() + "/seller")),
                        campaign.sells() && !traders.given(campaign.organisation())
                                ? Optional.of(visit.link(organisation.path() + "/trader"))
                                : Optional.empty(),
                        views.thermometer(campaign, visit),
                        next(campaign.state(), state),
                        campaign.state() == State.ENDED,
                        typed,
                        rows(campaign, shown, visit),
                        new Paging(shown, last, number -> base + "/manage?page=" + number),
                        problems));
        return "campaign/manage";
    }

    /// An approved one that waits says what for.
    private String word(Campaign campaign, State shown) {
        if (campaign.hidden()) return "hidden";
        return shown == State.SUBMITTED && approvals.has(campaign.id()) ? "approved" : shown.word();
    }

    private List<ManageView.Row> rows(Campaign campaign, int page, Visit visit) {
        var some = pledges.of(campaign.id(), ROWS, (page - 1) * ROWS);
        var ids = some.stream().map(Pledge::id).toList();
        Map<UUID, Payment> paid = payments.with(ids).stream().collect(toMap(Payment::id, one -> one));
        Map<UUID, Voucher> issued = vouchers.of(ids).stream().collect(toMap(Voucher::pledge, one -> one));
        var left = cards.left(ids);
        var unsettled = cards.unsettled(ids);
        var sold = bought.of(some, campaign, left.keySet(), visit);
        return some.stream()
                .map(one -> row(
                        one,
                        Objects.requireNonNull(paid.get(one.id())),
                        Optional.ofNullable(issued.get(one.id())),
                        Optional.ofNullable(left.get(one.id())),
                        unsettled.contains(one.id()),
                        Objects.requireNonNull(sold.get(one.id())),
                        visit))
                .toList();
    }

    /// @param left of what a card has paid
    private static ManageView.Row row(
            Pledge pledge,
            Payment payment,
            Optional<Voucher> voucher,
            Optional<Money> left,
            boolean unsettled,
            BoughtViews.Row sold,
            Visit visit) {
        var telling = Telling.to(visit);
        var wish = pledge.wish();
        return new ManageView.Row(
                wish.shown() == Shown.ANONYMOUS ? visit.say("campaign.anonymous") : wish.as(),
                telling.money(wish.amount()),
                When.day(pledge.made(), visit),
                payment.reference().grouped(),
                visit.say("campaign.money." + pledge.state().word()),
                MySupportsPage.badge(pledge.state()),
                wish.message(),
                voucher.map(one -> visit.say(
                                "campaign.manage.voucher", telling.money(one.left()), telling.money(one.worth())))
                        .orElse(""),
                pledge.id().toString(),
                deed(pledge.state()),
                left.map(money -> card(money, unsettled, visit)).orElse(""),
                !unsettled && left.filter(Money::isPositive).isPresent(),
                sold.address(),
                sold.note(),
                sold.parcel(),
                sold.settle());
    }

    private static String card(Money left, boolean unsettled, Visit visit) {
        return unsettled
                ? visit.say("campaign.manage.card.unsettled")
                : visit.say("campaign.manage.card", Telling.to(visit).money(left));
    }

    private static String deed(PaymentState state) {
        return switch (state) {
            case PROMISED -> "arrival";
            case RECEIVED -> "take-back";
            case CONFIRMED, RETURNED, LAPSED -> "";
        };
    }

    /// @param shown as supporters see it: over after its last day
    private static List<String> next(State stored, State shown) {
        return switch (stored) {
            case DRAFT, RETURNED -> List.of("submission");
            case RUNNING -> shown == State.ENDED ? List.of("end") : List.of("pause", "end");
            case PAUSED -> shown == State.ENDED ? List.of("end") : List.of("resumption", "end");
            case SUBMITTED, ENDED, THANKED -> List.of();
        };
    }

    private static State shown(Campaign campaign, Visit visit) {
        var today = visit.today();
        if (campaign.state() == State.THANKED || !campaign.state().readable() || !campaign.over(today))
            return campaign.state();
        return State.ENDED;
    }
}
