package ruhr.kumpel.payment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;

/// Money on its way, from the promise to what the bank says. Each step is a booking; none is ever changed, and
/// each but the promise can be taken back.
@Component
public class Payments {

    private final PaymentStore store;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Payments(PaymentStore store, Ledger ledger, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /// Somebody promises an amount and gets a reference of her own. The caller chooses the id; asking again with
    /// the same one changes nothing and gives the first answer.
    @Transactional
    public Payment begin(UUID id, CauseId cause, Money amount) {
        var payment = new Payment(id, cause, amount, CreditorReference.next(), PaymentState.PROMISED, now());
        while (!store.add(payment)) {
            var known = store.with(id);
            if (known.isPresent()) return known.get();
            payment = payment.referredTo(CreditorReference.next());
        }
        return moved(payment, Booking.promise(payment), Optional.empty());
    }

    public Optional<Payment> with(UUID id) {
        return store.with(id);
    }

    public List<Payment> with(Collection<UUID> ids) {
        return store.with(ids);
    }

    /// Newest first.
    public List<Payment> of(CauseId cause) {
        return store.of(cause);
    }

    /// What each cause has; nothing for those that nobody opened.
    public Map<CauseId, Standing> standing(Collection<CauseId> causes) {
        return ledger.standing(causes);
    }

    public Standing standing(CauseId cause) {
        return standing(List.of(cause)).getOrDefault(cause, Standing.NOTHING);
    }

    /// What the bank has confirmed of each, which may be another amount than was promised.
    public Map<UUID, Money> confirmed(Collection<UUID> payments) {
        return ledger.confirmed(payments);
    }

    /// The book of a cause, oldest first.
    public List<LedgerLine> ledger(CauseId cause) {
        return ledger.lines(cause);
    }

    /// As it stands; nobody moves it before the end of the caller's transaction.
    @Transactional
    public Payment held(UUID id) {
        return locked(id);
    }

    /// The payee says that the money is there.
    @Transactional
    public Moving arrived(UUID id, PersonId by) {
        var payment = locked(id);
        return switch (payment.state()) {
            case PROMISED -> new Moving.Moved(moved(payment, Booking.receipt(payment), Optional.of(by)));
            case RECEIVED, CONFIRMED -> new Moving.Moved(payment);
            case RETURNED, LAPSED -> new Moving.NotFrom(payment);
        };
    }

    /// It is not expected any more. Should it come nevertheless, the bank file confirms it all the same.
    @Transactional
    public Moving lapse(UUID id) {
        var payment = locked(id);
        return switch (payment.state()) {
            case PROMISED -> new Moving.Moved(moved(payment, Booking.lapse(payment), Optional.empty()));
            case LAPSED -> new Moving.Moved(payment);
            case RECEIVED, CONFIRMED, RETURNED -> new Moving.NotFrom(payment);
        };
    }

    /// The payee has given back so much of what the bank had confirmed, by a transfer of its own, of which its bank
    /// files say nothing to us.
    @Transactional
    public Moving givenBack(UUID id, Money amount, PersonId by) {
        var payment = locked(id);
        var confirmed = ledger.confirmed(List.of(id)).getOrDefault(id, Money.ZERO);
        if (payment.state() != PaymentState.CONFIRMED || !amount.isPositive() || amount.compareTo(confirmed) > 0)
            return new Moving.NotFrom(payment);
        var booking = Booking.returning(payment, amount, confirmed.minus(amount), Optional.empty());
        return new Moving.Moved(moved(payment, booking, Optional.of(by)));
    }

    /// Undoes the last step by a counter-booking. The promise itself is not undone; it lapses.
    ///
    /// @param state where the asker saw it: two who undo at once undo one step, not two
    @Transactional
    public Moving takeBack(UUID id, PaymentState state, PersonId by) {
        var payment = locked(id);
        var standing = ledger.standing(payment);
        if (payment.state() != state || standing.size() < 2) return new Moving.NotFrom(payment);
        var counter =
                standing.getLast().takenBack(standing.get(standing.size() - 2).state());
        return new Moving.Moved(moved(payment, counter, Optional.of(by)));
    }

    private Payment moved(Payment payment, Booking booking, Optional<PersonId> by) {
        ledger.book(List.of(booking), by, now());
        var moved = payment.in(booking.state());
        events.publishEvent(new PaymentsMoved(List.of(moved)));
        return moved;
    }

    private Payment locked(UUID id) {
        return store.locked(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No payment " + id));
    }

    /// As exact as the database keeps it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
