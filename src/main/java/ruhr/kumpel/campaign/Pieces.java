package ruhr.kumpel.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.payment.PaymentState;

/// Pieces of things follow the money: held when promised, free when it lapses or goes back. Money that comes after
/// that takes another piece, if there is one.
@Component
class Pieces {

    private final PieceStore store;

    Pieces(PieceStore store) {
        this.store = store;
    }

    /// After their payments have moved.
    ///
    /// @param states as they are now
    /// @param withdrawn those whose buyers do not want them any more
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(
            List<Pledge> pledges,
            Map<UUID, PaymentState> states,
            Set<UUID> withdrawn,
            Map<CampaignId, Campaign> campaigns) {
        var over = new ArrayList<UUID>();
        for (var pledge : pledges) {
            var thing = thing(
                    pledge, Objects.requireNonNull(campaigns.get(pledge.wish().campaign())));
            if (thing.isEmpty()) continue;
            if (withdrawn.contains(pledge.id())) over.add(pledge.id());
            else
                switch (Objects.requireNonNull(states.get(pledge.id()))) {
                    case PROMISED, RECEIVED, CONFIRMED -> store.take(thing.get().id(), pledge.id());
                    case RETURNED, LAPSED -> over.add(pledge.id());
                }
        }
        store.giveBack(over);
    }

    static Optional<Reward> thing(Pledge pledge, Campaign campaign) {
        return pledge.wish().reward().flatMap(campaign::reward).filter(one -> !one.isVoucher());
    }
}
