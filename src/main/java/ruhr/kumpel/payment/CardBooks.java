package ruhr.kumpel.payment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.payment.CardMoved.What;

/// Books what the provider says of an attempt: the difference to what is booked already. So it does not matter how
/// often, how late or in which order it is heard.
@Component
class CardBooks {

    private final CardStore store;
    private final CardRefundStore refunds;
    private final PaymentStore payments;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CardBooks(
            CardStore store,
            CardRefundStore refunds,
            PaymentStore payments,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.refunds = refunds;
        this.payments = payments;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /// @param seen as it was before the provider was asked
    /// @return false if somebody wrote down another answer meanwhile, which may be newer than this one
    @Transactional
    public boolean write(CardAttempt seen, CardAnswer answer) {
        var payment = payments.locked(List.of(seen.payment())).getFirst();
        var attempt = store.locked(seen);
        if (attempt.version() != seen.version()) return false;
        var bookings = bookings(payment, attempt.told(), answer.told());
        boolean asked = settleRefunds(answer);
        if (attempt.told().equals(answer.told()) && attempt.intent().equals(answer.intent()) && !asked) return true;
        ledger.book(bookings, Optional.empty(), now());
        bookings.forEach(one -> store.tells(one, attempt));
        store.told(attempt, answer.told(), answer.intent());
        var moved = bookings.isEmpty() ? payment : payment.in(bookings.getLast().state());
        events.publishEvent(new PaymentsMoved(List.of(moved)));
        tell(moved, attempt.told(), answer.told());
        return true;
    }

    /// The provider refused to give it back: what was held for it is free again.
    @Transactional
    public void refuse(CardRefund refund) {
        var payment = payments.locked(List.of(refund.payment())).getFirst();
        refunds.become(List.of(refund.id()), CardRefund.State.REFUSED);
        events.publishEvent(new PaymentsMoved(List.of(payment)));
    }

    private List<Booking> bookings(Payment payment, CardTold was, CardTold is) {
        var bookings = new ArrayList<Booking>();
        var confirmed = ledger.confirmed(List.of(payment.id())).getOrDefault(payment.id(), Money.ZERO);
        var now = payment;
        var came = is.paid().minus(was.paid());
        if (came.isPositive()) {
            bookings.add(Booking.confirmation(now, came, Optional.empty()));
            now = now.in(PaymentState.CONFIRMED);
        }
        var gone = is.gone().minus(was.gone());
        if (gone.isPositive())
            bookings.add(Booking.returning(now, gone, confirmed.plus(came).minus(gone), Optional.empty()));
        // It did not reach the card, or the dispute was won: it is there again.
        if (gone.cents() < 0) bookings.add(Booking.confirmation(now, gone.negated(), Optional.empty()));
        return bookings;
    }

    private boolean settleRefunds(CardAnswer answer) {
        if (answer.refunds().isEmpty() && answer.failed().isEmpty()) return false;
        refunds.become(answer.refunds(), CardRefund.State.DONE);
        refunds.become(answer.failed(), CardRefund.State.REFUSED);
        return true;
    }

    private void tell(Payment payment, CardTold was, CardTold is) {
        var back = is.refunded().minus(was.refunded());
        if (back.isPositive()) events.publishEvent(new CardMoved(payment, What.REFUNDED, back));
        var amount = is.withdrawn().isPositive() ? is.withdrawn() : is.paid();
        if (is.disputed() && !was.disputed()) events.publishEvent(new CardMoved(payment, What.DISPUTED, amount));
        if (!is.disputed() && was.disputed())
            events.publishEvent(
                    new CardMoved(payment, is.withdrawn().isPositive() ? What.DISPUTE_LOST : What.DISPUTE_WON, amount));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
