package ruhr.kumpel.payment;

import java.time.LocalDate;
import java.util.UUID;
import ruhr.kumpel.kernel.Money;

/// A line of a bank file that was taken.
public record BankLine(UUID id, BankEntry entry) {

    public LocalDate day() {
        return entry.day();
    }

    /// Below zero: it went back.
    public Money amount() {
        return entry.amount();
    }

    public String payer() {
        return entry.payer();
    }

    public String purpose() {
        return entry.purpose();
    }
}
