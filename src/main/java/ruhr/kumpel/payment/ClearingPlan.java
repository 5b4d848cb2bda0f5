package ruhr.kumpel.payment;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ruhr.kumpel.kernel.Money;

/// Decides line by line what settles what, knowing what other lines have settled. Only what is
/// beyond doubt is booked: right references, payments that are not yet confirmed, and the exact sum.
final class ClearingPlan {

    private final Map<CreditorReference, Payment> payments;
    private final Map<UUID, Money> confirmed;
    private final List<Booking> bookings = new ArrayList<>();
    private final Set<UUID> settled = new HashSet<>();
    private int returned;

    ClearingPlan(List<Payment> named, Ledger ledger) {
        payments = new HashMap<>(named.stream().collect(toMap(Payment::reference, one -> one)));
        confirmed =
                new HashMap<>(ledger.confirmed(named.stream().map(Payment::id).toList()));
    }

    /// Goes over the lines until nothing more settles: statements come in any order, so a return may stand before
    /// what it returns.
    void look(List<BankLine> lines) {
        var open = new ArrayList<>(lines);
        while (open.removeIf(this::settles)) {}
    }

    private boolean settles(BankLine line) {
        var references = line.entry().references();
        var meant =
                references.stream().map(payments::get).filter(Objects::nonNull).toList();
        if (meant.isEmpty() || meant.size() < references.size()) return false;
        if (line.amount().isPositive()) return settle(line, meant);
        return meant.size() == 1 && takeAway(line, meant.getFirst());
    }

    private boolean settle(BankLine line, List<Payment> meant) {
        var sum = Money.sum(meant.stream().map(Payment::amount).toList());
        if (!sum.equals(line.amount())) return false;
        if (meant.stream().anyMatch(payment -> payment.state() == PaymentState.CONFIRMED)) return false;
        for (var payment : meant) {
            confirmed.merge(payment.id(), payment.amount(), Money::plus);
            note(line, Booking.confirmation(payment, payment.amount(), Optional.of(line.id())));
        }
        return true;
    }

    private boolean takeAway(BankLine line, Payment payment) {
        var there = confirmed.getOrDefault(payment.id(), Money.ZERO);
        if (!there.isPositive() || !there.equals(line.amount().negated())) return false;
        confirmed.put(payment.id(), Money.ZERO);
        returned++;
        note(line, Booking.returning(payment, there, Money.ZERO, Optional.of(line.id())));
        return true;
    }

    private void note(BankLine line, Booking booking) {
        bookings.add(booking);
        settled.add(line.id());
        payments.put(booking.payment().reference(), booking.payment().in(booking.state()));
    }

    List<Booking> bookings() {
        return bookings;
    }

    List<Payment> moved() {
        return bookings.stream()
                .map(booking -> booking.payment().reference())
                .distinct()
                .map(payments::get)
                .filter(Objects::nonNull)
                .toList();
    }

    int confirmed() {
        return bookings.size() - returned;
    }

    int returned() {
        return returned;
    }

    boolean settled(BankLine line) {
        return settled.contains(line.id());
    }
}
