package ruhr.kumpel.payment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.PersonId;

/// Writes the lines of a bank file and settles the payments that they name without a doubt.
@Component
class Clearing {

    private final BankLineStore lines;
    private final PaymentStore payments;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clearing(BankLineStore lines, PaymentStore payments, Ledger ledger, ApplicationEventPublisher events, Clock clock) {
        this.lines = lines;
        this.payments = payments;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Taking clear(Payee payee, byte[] bytes, Reading.Read read, PersonId by) {
        lines.lock(payee);
        var file = lines.addFile(payee, bytes, by, clock.instant());
        if (file.isEmpty()) return new Taking.SeenBefore();
        var fresh = lines.add(file.get(), payee, read.entries());
        var waiting = lines.untouched(payee);
        var plan = new ClearingPlan(named(payee, waiting), ledger);
        plan.look(waiting);
        ledger.book(plan.bookings(), Optional.of(by), clock.instant());
        if (!plan.bookings().isEmpty()) events.publishEvent(new PaymentsMoved(plan.moved()));
        return new Taking.Taken(
                read.entries().size() - fresh.size(),
                plan.confirmed(),
                plan.returned(),
                (int) fresh.stream().filter(line -> !plan.settled(line)).count(),
                read.leftOut());
    }

    private List<Payment> named(Payee payee, List<BankLine> waiting) {
        var references = waiting.stream()
                .flatMap(line -> line.entry().references().stream())
                .distinct()
                .toList();
        return payments.locked(
                payments.referred(payee, references).stream().map(Payment::id).toList());
    }
}
