package ruhr.kumpel.campaign;

import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Money;

/// What one gets for an amount; the label says what.
///
/// @param thing empty for a voucher of the same worth, of which there are as many as people want
record Reward(UUID id, Money amount, Localized label, Optional<Thing> thing) {

    /// A voucher.
    Reward(UUID id, Money amount, Localized label) {
        this(id, amount, label, Optional.empty());
    }

    boolean isVoucher() {
        return thing.isEmpty();
    }

    boolean comesBy(Delivery delivery) {
        return thing.filter(one -> one.delivery() == delivery).isPresent();
    }

    /// Shown at the till, in parts or as a whole.
    boolean redeemed() {
        return isVoucher() || comesBy(Delivery.COUNTER);
    }
}
