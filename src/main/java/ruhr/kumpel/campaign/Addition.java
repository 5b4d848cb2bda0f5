package ruhr.kumpel.campaign;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.payment.PaymentState;

/// What a pot adds to one gift.
///
/// @param day on which it was held, for the cap of the day
/// @param transfer in which the partner sends it, once it stands in a list
record Addition(
        UUID id,
        UUID pot,
        CampaignId campaign,
        UUID pledge,
        Money amount,
        LocalDate day,
        Stage stage,
        Optional<UUID> transfer) {

    enum Stage {
        /// The gift is promised, or the business says that it came: the partner does not pay for a word.
        HELD,
        /// The bank has confirmed the gift.
        DUE,
        /// The gift lapsed or went back.
        FREE;

        static Stage of(PaymentState state) {
            return switch (state) {
                case PROMISED, RECEIVED -> HELD;
                case CONFIRMED -> DUE;
                case RETURNED, LAPSED -> FREE;
            };
        }
    }

    Addition in(Stage next) {
        return new Addition(id, pot, campaign, pledge, amount, day, next, transfer);
    }
}
