package ruhr.kumpel.payment;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says of each open line what it looks like now; payments may have moved since its file came.
@Component
class Findings {

    private final PaymentStore payments;

    Findings(PaymentStore payments) {
        this.payments = payments;
    }

    List<Finding> of(Payee payee, List<BankLine> lines) {
        var references = lines.stream()
                .flatMap(line -> line.entry().references().stream())
                .distinct()
                .toList();
        var named = payments.referred(payee, references).stream().collect(toMap(Payment::reference, one -> one));
        var unconfirmed = payments.unconfirmed(payee);
        return lines.stream().map(line -> finding(line, named, unconfirmed)).toList();
    }

    private static Finding finding(BankLine line, Map<CreditorReference, Payment> named, List<Payment> unconfirmed) {
        var meant = line.entry().references().stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .toList();
        if (!line.amount().isPositive()) return new Finding.Returned(line, first(meant));
        if (meant.size() > 1) return new Finding.Several(line, meant);
        if (meant.size() == 1) return one(line, meant.getFirst());
        if (line.entry().nature() == BankEntry.Nature.BATCH) return new Finding.Batch(line);
        var suggested = Likeness.to(line, unconfirmed);
        return suggested.isPresent() ? suggested.get() : new Finding.Unknown(line);
    }

    private static Finding one(BankLine line, Payment payment) {
        if (payment.state() == PaymentState.CONFIRMED) return new Finding.Twice(line, payment);
        return payment.amount().equals(line.amount())
                ? new Finding.Fits(line, payment)
                : new Finding.WrongAmount(line, payment);
    }

    private static Optional<Payment> first(List<Payment> payments) {
        return payments.stream().findFirst();
    }
}
