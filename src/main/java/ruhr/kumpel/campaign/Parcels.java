package ruhr.kumpel.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.payment.Payments;

/// Things go on their way, once, and with that their addresses are forgotten.
@Component
class Parcels {

    private final ParcelStore store;
    private final PieceStore pieces;
    private final PurchaseStore purchases;
    private final PledgeStore pledges;
    private final Payments payments;
    private final PurchaseLetters letters;
    private final Clock clock;

    Parcels(
            ParcelStore store,
            PieceStore pieces,
            PurchaseStore purchases,
            PledgeStore pledges,
            Payments payments,
            PurchaseLetters letters,
            Clock clock) {
        this.store = store;
        this.pieces = pieces;
        this.purchases = purchases;
        this.pledges = pledges;
        this.payments = payments;
        this.letters = letters;
        this.clock = clock;
    }

    /// False if it is on its way already, not paid, withdrawn, or no piece is hers.
    @Transactional
    public boolean sent(Campaign campaign, Pledge pledge, PersonId by) {
        payments.held(pledge.id());
        var ids = List.of(pledge.id());
        var thing = Pieces.thing(pledge, campaign).filter(one -> one.comesBy(Delivery.MAIL));
        if (thing.isEmpty()
                || !pledges.with(pledge.id()).orElseThrow().arrived()
                || pieces.holders(ids).isEmpty()
                || !purchases.withdrawn(ids).isEmpty()
                || !store.handOver(pledge.id(), Optional.of(by), clock.instant())) return false;
        store.forget(pledge.id());
        letters.onItsWay(campaign, pledge, thing.get());
        return true;
    }
}
