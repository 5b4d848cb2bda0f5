package ruhr.kumpel.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.payment.CardPayment;
import ruhr.kumpel.payment.PaymentState;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.portal.Portals;

/// What is bought at a distance can be withdrawn from, without an account and without a reason (BGB §§ 312g, 355,
/// 356a). Whether and how each rule applies is to be confirmed by counsel; where it leaves a choice, we take the one
/// that is better for the buyer.
@Component
class Purchases {

    /// BGB § 355 (2).
    static final int DAYS = 14;

    /// The period of a sale begins when the goods are there (§ 356 (2) no. 1 a), of which we hear only that they left.
    private static final int ON_THE_WAY = 7;

    private final PurchaseStore store;
    private final Sellers sellers;
    private final PledgeStore pledges;
    private final CampaignStore campaigns;
    private final VoucherStore vouchers;
    private final VoucherSeal seal;
    private final PieceStore pieces;
    private final ParcelStore parcels;
    private final PresentStore presents;
    private final Payments payments;
    private final CardPayment cards;
    private final PurchaseLetters letters;
    private final Portals portals;
    private final Clock clock;

    Purchases(
            PurchaseStore store,
            Sellers sellers,
            PledgeStore pledges,
            CampaignStore campaigns,
            VoucherStore vouchers,
            VoucherSeal seal,
            PieceStore pieces,
            ParcelStore parcels,
            PresentStore presents,
            Payments payments,
            CardPayment cards,
            PurchaseLetters letters,
            Portals portals,
            Clock clock) {
        this.store = store;
        this.sellers = sellers;
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.vouchers = vouchers;
        this.seal = seal;
        this.pieces = pieces;
        this.parcels = parcels;
        this.presents = presents;
        this.payments = payments;
        this.cards = cards;
        this.letters = letters;
        this.portals = portals;
        this.clock = clock;
    }

    /// For a pledge that was just made for a reward: from now on it can be withdrawn.
    @Transactional
    public void order(Campaign campaign, Pledge pledge) {
        if (pledge.wish().reward().isEmpty()) return;
        var seller = sellers.of(campaign.organisation()).orElseThrow();
        store.add(pledge.id(), seal.hash(seal.purchase(pledge.id())), String.join("\n", seller.lines()), pledge.made());
        letters.ordered(campaign, pledge, seller);
    }

    /// On its own portal only.
    Optional<Purchase> behind(String link, PortalId portal) {
        return Secret.parse(link)
                .flatMap(secret -> store.byLink(seal.hash(secret)))
                .filter(one -> campaign(pledge(one)).portal().equals(portal));
    }

    /// Its page, below the language.
    static String path(VoucherSeal seal, UUID pledge) {
        return "/purchases/" + seal.purchase(pledge).value();
    }

    /// Empty while nothing has come: then the period has not begun to end.
    Optional<LocalDate> lastDay(Purchase purchase) {
        var ids = List.of(purchase.pledge());
        var zone = portals.with(campaign(pledge(purchase)).portal()).setting().zone();
        var sent = parcels.handedOver(ids).values().stream()
                .map(at -> day(at, zone).plusDays(ON_THE_WAY));
        var issued = vouchers.of(ids).stream().map(one -> day(one.issued(), zone));
        return Stream.concat(sent, issued).max(Comparator.naturalOrder()).map(day -> day.plusDays(DAYS));
    }

    Money toGiveBack(Purchase purchase) {
        var redeemed = Money.sum(vouchers.of(List.of(purchase.pledge())).stream()
                .map(Voucher::redeemed)
                .toList());
        var came = payments.confirmed(List.of(purchase.pledge()));
        var gave = came.getOrDefault(purchase.pledge(), Money.ZERO);
        var amount = gave.isPositive() ? gave : pledge(purchase).wish().amount();
        return amount.compareTo(redeemed) > 0 ? amount.minus(redeemed) : Money.ZERO;
    }

    /// Dated, acknowledged by mail at once; what is left of the voucher is taken from now on no more.
    @Transactional
    public Withdrawing withdraw(Purchase purchase, String name) {
        var id = purchase.pledge();
        payments.held(id);
        vouchers.of(List.of(id)).forEach(one -> vouchers.locked(one.id()));
        var now = store.of(List.of(id)).getFirst();
        if (now.withdrawn().isPresent())
            return new Withdrawing.Withdrawn(now.withdrawn().get());
        var campaign = campaign(pledge(purchase));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = day(at, portals.with(campaign.portal()).setting().zone());
        var last = lastDay(purchase).filter(today::isAfter);
        if (last.isPresent()) return new Withdrawing.TooLate(last.get());
        store.withdraw(id, name, at);
        vouchers.block(List.of(id), true);
        pieces.giveBack(List.of(id));
        parcels.forget(id);
        presents.forgetAddress(id);
        var pledge = pledge(purchase);
        letters.withdrawn(campaign, pledge, name, at, pledge.arrived() ? toGiveBack(purchase) : Money.ZERO);
        if (pledge.state() == PaymentState.PROMISED) payments.lapse(id);
        return new Withdrawing.Withdrawn(at);
    }

    /// Somebody of the team says that it has transferred back what was due. False if that was said before, or a card
    /// paid: then it goes back that way ([Repayments]).
    @Transactional
    public boolean settle(Pledge meant, PersonId by) {
        var id = meant.id();
        var payment = payments.held(id);
        var known = store.of(List.of(id)).stream().findFirst().filter(Purchase::due);
        if (known.isEmpty()
                || !pledge(known.get()).arrived()
                || cards.left(List.of(id)).containsKey(id)) return false;
        var due = known.get();
        var amount = toGiveBack(due);
        store.settle(id, by, clock.instant());
        if (payment.state() == PaymentState.RECEIVED) {
            payments.takeBack(id, PaymentState.RECEIVED, by);
            payments.lapse(id);
        } else if (amount.isPositive()) payments.givenBack(id, amount, by);
        letters.settled(campaign(meant), meant, amount);
        return true;
    }

    private Pledge pledge(Purchase purchase) {
        return pledges.with(purchase.pledge()).orElseThrow();
    }

    private Campaign campaign(Pledge pledge) {
        return campaigns.with(pledge.wish().campaign()).orElseThrow();
    }

    private static LocalDate day(Instant when, ZoneId zone) {
        return LocalDate.ofInstant(when, zone);
    }
}
