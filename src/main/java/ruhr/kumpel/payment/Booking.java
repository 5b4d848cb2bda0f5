package ruhr.kumpel.payment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;

/// A step of a payment: what goes to which account of its cause. The sum is zero, or it does not exist.
///
/// @param line of a bank file that tells of it
record Booking(
        UUID id,
        Payment payment,
        PaymentState state,
        Map<AccountKind, Money> entries,
        Optional<UUID> takesBack,
        Optional<UUID> line) {

    Booking {
        if (!Money.sum(entries.values()).equals(Money.ZERO)) throw new IllegalArgumentException("Does not balance");
    }

    static Booking promise(Payment payment) {
        return of(payment, PaymentState.PROMISED, Map.of(AccountKind.PROMISED, payment.amount()), Optional.empty());
    }

    /// The payee says that it arrived.
    static Booking receipt(Payment payment) {
        return of(
                payment,
                PaymentState.RECEIVED,
                Map.of(
                        AccountKind.PROMISED, payment.amount().negated(),
                        AccountKind.RECEIVED, payment.amount()),
                Optional.empty());
    }

    /// The bank says that so much came. What was promised or said to have arrived is settled by it, also if it is
    /// less or more; what comes on top of a settled payment, or after it had lapsed, is support of its own.
    static Booking confirmation(Payment payment, Money came, Optional<UUID> line) {
        var entries = new EnumMap<AccountKind, Money>(AccountKind.class);
        entries.put(AccountKind.CONFIRMED, came);
        switch (payment.state()) {
            case PROMISED -> entries.put(AccountKind.PROMISED, payment.amount().negated());
            case RECEIVED -> entries.put(AccountKind.RECEIVED, payment.amount().negated());
            case CONFIRMED, RETURNED, LAPSED -> {}
        }
        return of(payment, PaymentState.CONFIRMED, entries, line);
    }

    /// So much of what the bank had confirmed went back; `left` is what stays confirmed.
    static Booking returning(Payment payment, Money gone, Money left, Optional<UUID> line) {
        var state = left.isPositive() ? PaymentState.CONFIRMED : PaymentState.RETURNED;
        return of(payment, state, Map.of(AccountKind.CONFIRMED, gone.negated()), line);
    }

    static Booking lapse(Payment payment) {
        return of(
                payment,
                PaymentState.LAPSED,
                Map.of(AccountKind.PROMISED, payment.amount().negated()),
                Optional.empty());
    }

    /// The exact mirror; brings the payment back into the state before.
    Booking takenBack(PaymentState before) {
        var mirror = new EnumMap<AccountKind, Money>(AccountKind.class);
        entries.forEach((account, amount) -> mirror.put(account, amount.negated()));
        return new Booking(Ids.next(), payment, before, mirror, Optional.of(id), line);
    }

    /// Supporters' side makes up the difference.
    private static Booking of(Payment payment, PaymentState state, Map<AccountKind, Money> sides, Optional<UUID> line) {
        var entries = new EnumMap<AccountKind, Money>(sides);
        var rest = Money.sum(sides.values()).negated();
        if (!rest.equals(Money.ZERO)) entries.put(AccountKind.SUPPORT, rest);
        return new Booking(Ids.next(), payment, state, Map.copyOf(entries), Optional.empty(), line);
    }
}
