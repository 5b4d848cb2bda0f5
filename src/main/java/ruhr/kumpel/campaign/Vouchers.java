package ruhr.kumpel.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.portal.Portals;

/// Issues vouchers and redeems them, never for more than they are worth.
@Component
class Vouchers {

    private final VoucherStore store;
    private final VoucherSeal seal;
    private final Sellers sellers;
    private final Portals portals;
    private final Clock clock;

    Vouchers(VoucherStore store, VoucherSeal seal, Sellers sellers, Portals portals, Clock clock) {
        this.store = store;
        this.seal = seal;
        this.sellers = sellers;
        this.portals = portals;
        this.clock = clock;
    }

    /// Empty if the pledge has its voucher already.
    @Transactional
    public Optional<Voucher> issue(Pledge pledge, Campaign campaign, Money worth) {
        var thing = Pieces.thing(pledge, campaign).flatMap(Reward::thing);
        var now = now();
        var voucher = new Voucher(
                Ids.next(),
                pledge.id(),
                campaign.organisation(),
                campaign.portal(),
                worth,
                Money.ZERO,
                false,
                Voucher.expiry(day(now, campaign.portal())),
                now,
                thing.isPresent(),
                thing.map(Thing::vat)
                        .orElseGet(() -> sellers.of(campaign.organisation())
                                .map(Seller::vat)
                                .orElse(Vat.MULTI)));
        boolean fresh = store.add(voucher, seal.hash(seal.code(voucher.id())), seal.hash(seal.link(voucher.id())));
        return fresh ? Optional.of(voucher) : Optional.empty();
    }

    /// On its own portal only: a key opens only at home.
    Optional<Voucher> behind(String link, PortalId portal) {
        return Secret.parse(link)
                .flatMap(secret -> store.byLink(seal.hash(secret)))
                .filter(voucher -> voucher.portal().equals(portal));
    }

    /// For one of the tills of this organisation.
    Optional<Voucher> with(VoucherCode code, OrganisationId organisation, PortalId portal) {
        return store.byCode(seal.hash(code))
                .filter(one ->
                        one.organisation().equals(organisation) && one.portal().equals(portal));
    }

    VoucherCode code(Voucher voucher) {
        return seal.code(voucher.id());
    }

    String link(Voucher voucher) {
        return seal.link(voucher.id()).value();
    }

    /// Its page, below the language.
    String path(Voucher voucher) {
        return "/vouchers/" + link(voucher);
    }

    /// @param key the till's own name for this press: however often it asks, it redeems once
    @Transactional
    public Redemption redeem(UUID id, Money amount, UUID key, PersonId by) {
        var voucher = store.locked(id);
        var earlier = store.receipt(key);
        if (earlier.isPresent()) return again(earlier.get(), voucher, amount);
        if (voucher.blocked()) return new Redemption.Blocked();
        if (voucher.expired(today(voucher))) return new Redemption.Expired(voucher.expires());
        if (!amount.isPositive() || amount.compareTo(voucher.left()) > 0)
            return new Redemption.NotEnoughLeft(voucher.left());
        if (voucher.whole() && !amount.equals(voucher.left())) return new Redemption.OnlyWhole();
        var receipt = new Receipt(key, id, amount, now(), false);
        store.redeem(receipt, by);
        return new Redemption.Redeemed(receipt, voucher.left().minus(amount));
    }

    /// Within a quarter of an hour.
    @Transactional
    public Undoing undo(UUID id, UUID redemption, PersonId by) {
        store.locked(id);
        var receipt = store.receipt(redemption).filter(one -> one.voucher().equals(id));
        if (receipt.isEmpty()) return Undoing.UNKNOWN;
        if (receipt.get().undone()) return Undoing.UNDONE;
        if (!receipt.get().undoable(now())) return Undoing.TOO_LATE;
        store.undo(receipt.get(), by, now());
        return Undoing.UNDONE;
    }

    /// What was redeemed by this press, unless it was undone.
    Optional<Money> stands(Voucher voucher, UUID redemption) {
        return store.receipt(redemption)
                .filter(one -> one.voucher().equals(voucher.id()) && !one.undone())
                .map(Receipt::amount);
    }

    LocalDate today(Voucher voucher) {
        return day(now(), voucher.portal());
    }

    /// Another voucher's or amount's key is no repetition: nothing is redeemed by it.
    private static Redemption again(Receipt earlier, Voucher voucher, Money amount) {
        if (!earlier.voucher().equals(voucher.id()) || !earlier.amount().equals(amount))
            return new Redemption.NotEnoughLeft(voucher.left());
        return new Redemption.Redeemed(earlier, voucher.left());
    }

    private LocalDate day(Instant when, PortalId portal) {
        return LocalDate.ofInstant(when, portals.with(portal).setting().zone());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
