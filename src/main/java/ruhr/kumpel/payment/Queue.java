package ruhr.kumpel.payment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;

/// The lines of bank files that a person must look at, and what she does with them. All of it can be undone.
@Component
public class Queue {

    private static final int MOST = 200;

    private final BankLineStore lines;
    private final PaymentStore payments;
    private final Ledger ledger;
    private final Findings findings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Queue(
            BankLineStore lines,
            PaymentStore payments,
            Ledger ledger,
            Findings findings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.payments = payments;
        this.ledger = ledger;
        this.findings = findings;
        this.events = events;
        this.clock = clock;
    }

    /// A line and the payments that it settles.
    public record Settled(BankLine line, List<Payment> payments) {}

    /// Oldest first, the first two hundred.
    public List<Finding> open(Payee payee) {
        return findings.of(payee, lines.open(payee, MOST));
    }

    /// Newest first.
    public List<Settled> settled(Payee payee, int limit) {
        return lines.settled(payee, limit).stream()
                .map(line -> new Settled(line, payments.with(lines.paymentsOf(line))))
                .toList();
    }

    public List<BankLine> aside(Payee payee, int limit) {
        return lines.aside(payee, limit);
    }

    /// Whether there is such a line of this payee.
    public boolean has(Payee payee, UUID line) {
        return lines.has(payee, line);
    }

    /// One payment takes the whole line, whatever its amount; several take what each was promised.
    @Transactional
    public Assigning assign(Payee payee, UUID line, List<CreditorReference> references, PersonId by) {
        var found = lines.held(payee, line).filter(one -> !lines.isSettled(one));
        var meant = payments.locked(
                payments.referred(payee, references).stream().map(Payment::id).toList());
        if (found.isEmpty() || meant.isEmpty() || meant.size() != references.size()) return new Assigning.NotOpen();
        var amount = found.get().amount();
        if (!amount.isPositive()) return giveBack(found.get(), meant, by);
        var sum = Money.sum(meant.stream().map(Payment::amount).toList());
        if (meant.size() > 1 && !sum.equals(amount)) return new Assigning.DoesNotAddUp(sum);
        book(
                meant.stream()
                        .map(one ->
                                Booking.confirmation(one, meant.size() == 1 ? amount : one.amount(), Optional.of(line)))
                        .toList(),
                by);
        return new Assigning.Assigned();
    }

    /// It has nothing to do with support, or after all has. False if the line is settled or not there.
    @Transactional
    public boolean setAside(Payee payee, UUID line, boolean aside, PersonId by) {
        var found = lines.held(payee, line).filter(one -> !lines.isSettled(one));
        found.ifPresent(one -> lines.setAside(one, aside, by, clock.instant()));
        return found.isPresent();
    }

    /// Takes back what the line has settled. False if it settled nothing, or if a payment has moved on since: then
    /// the later step is undone first.
    @Transactional
    public boolean undo(Payee payee, UUID line, PersonId by) {
        var found = lines.held(payee, line);
        if (found.isEmpty()) return false;
        var counters = new ArrayList<Booking>();
        var meant = payments.locked(lines.paymentsOf(found.get()));
        for (var payment : meant) {
            var standing = ledger.standing(payment);
            if (!standing.getLast().line().equals(Optional.of(line))) return false;
            counters.add(standing.getLast()
                    .takenBack(standing.get(standing.size() - 2).state()));
        }
        book(counters, by);
        return !counters.isEmpty();
    }

    private Assigning giveBack(BankLine line, List<Payment> meant, PersonId by) {
        var payment = meant.getFirst();
        var confirmed = ledger.confirmed(List.of(payment.id())).getOrDefault(payment.id(), Money.ZERO);
        var left = confirmed.plus(line.amount());
        if (meant.size() > 1 || left.cents() < 0) return new Assigning.NotThatMuch(confirmed);
        book(List.of(Booking.returning(payment, line.amount().negated(), left, Optional.of(line.id()))), by);
        return new Assigning.Assigned();
    }

    private void book(List<Booking> bookings, PersonId by) {
        if (bookings.isEmpty()) return;
        ledger.book(bookings, Optional.of(by), clock.instant());
        events.publishEvent(new PaymentsMoved(
                bookings.stream().map(one -> one.payment().in(one.state())).toList()));
    }
}
