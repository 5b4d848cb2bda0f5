package ruhr.kumpel.campaign;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.payment.Moving;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.payment.PaymentState;
import ruhr.kumpel.payment.Payments;

/// Takes promises, and says of each where its money is.
@Component
class Pledges {

    private final PledgeStore store;
    private final CampaignStore campaigns;
    private final Campaigns deeds;
    private final Payments payments;
    private final PieceStore pieces;
    private final Sellers sellers;
    private final Purchases purchases;
    private final PledgeLetters letters;
    private final Doubling doubling;
    private final Clock clock;

    Pledges(
            PledgeStore store,
            CampaignStore campaigns,
            Campaigns deeds,
            Payments payments,
            PieceStore pieces,
            Sellers sellers,
            Purchases purchases,
            PledgeLetters letters,
            Doubling doubling,
            Clock clock) {
        this.store = store;
        this.campaigns = campaigns;
        this.deeds = deeds;
        this.payments = payments;
        this.pieces = pieces;
        this.sellers = sellers;
        this.purchases = purchases;
        this.letters = letters;
        this.doubling = doubling;
        this.clock = clock;
    }

    /// @param key names the form: sent twice, it counts once
    @Transactional
    public Pledging place(UUID key, Wish wish, PersonId person, LanguageTag language) {
        var entered = enter(key, wish, Optional.empty(), person, language);
        if (entered.isEmpty()) return notTaken(wish);
        entered.get().fresh().ifPresent(campaign -> {
            purchases.order(campaign, entered.get().pledge());
            letters.howToPay(campaign, entered.get().pledge(), entered.get().payment());
            doubling.promised(campaign, entered.get().pledge());
        });
        return new Pledging.Pledged(entered.get().payment());
    }

    /// One of several, made by the form `together`; its letter is the caller's.
    @Transactional
    public Optional<Entered> enter(UUID id, Wish wish, UUID together, PersonId person, LanguageTag language) {
        return enter(id, wish, Optional.of(together), person, language);
    }

    private Optional<Entered> enter(
            UUID id, Wish wish, Optional<UUID> together, PersonId person, LanguageTag language) {
        var earlier = store.with(id);
        if (earlier.isPresent()) return again(earlier.get(), person);
        var campaign =
                campaigns.held(wish.campaign()).filter(one -> one.takesPledges(deeds.today(one)) && fits(wish, one));
        if (campaign.isEmpty()) return Optional.empty();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var pledge = new Pledge(id, wish, Optional.of(person), language, PaymentState.PROMISED, now);
        // Whoever sends the same at the same moment waits here for the first, and then finds hers.
        if (!store.add(pledge, together)) return again(store.with(id).orElseThrow(), person);
        if (Pieces.thing(pledge, campaign.get())
                .filter(one -> !pieces.take(one.id(), id))
                .isPresent()) {
            store.remove(pledge);
            return Optional.empty();
        }
        var payment = payments.begin(id, campaign.get().id().cause(), wish.amount());
        return Optional.of(new Entered(pledge, payment, campaign));
    }

    private Optional<Entered> again(Pledge earlier, PersonId person) {
        if (earlier.person().filter(person::equals).isEmpty()) return Optional.empty();
        return Optional.of(new Entered(earlier, payments.with(earlier.id()).orElseThrow(), Optional.empty()));
    }

    /// Nobody is asked for a piece that is not there.
    private Pledging notTaken(Wish wish) {
        var open = campaigns.with(wish.campaign()).filter(one -> one.takesPledges(deeds.today(one)) && fits(wish, one));
        var things = open.flatMap(one -> wish.reward().flatMap(one::reward)).filter(one -> !one.isVoucher());
        return things.isPresent() ? new Pledging.SoldOut() : new Pledging.NotOpen();
    }

    /// Without a seller who says who it is nothing is sold.
    private boolean fits(Wish wish, Campaign campaign) {
        return wish.reward().isEmpty()
                || sellers.of(campaign.organisation()).isPresent()
                        && campaign.reward(wish.reward().get())
                                .filter(reward -> reward.amount().equals(wish.amount()))
                                .isPresent();
    }

    /// The business says that the money is there.
    @Transactional
    public boolean arrived(Pledge pledge, PersonId by) {
        return payments.arrived(pledge.id(), by) instanceof Moving.Moved;
    }

    /// Takes back the business's own word, not the bank's.
    @Transactional
    public boolean takeBack(Pledge pledge, PersonId by) {
        return payments.takeBack(pledge.id(), PaymentState.RECEIVED, by) instanceof Moving.Moved;
    }

    /// The supporter does not want to any more.
    @Transactional
    public boolean withdraw(Pledge pledge) {
        return payments.lapse(pledge.id()) instanceof Moving.Moved;
    }

    Optional<Payment> payment(Pledge pledge) {
        return payments.with(pledge.id());
    }
}
