package ruhr.kumpel.payment;

import java.time.LocalDate;
import java.util.List;
import ruhr.kumpel.kernel.Money;

/// A line of an account statement, whatever file it stood in.
///
/// @param amount above zero for what came, below for what went
/// @param purpose all that the payer and the banks wrote
/// @param bankReference the bank's own, if it gave one
record BankEntry(
        LocalDate day,
        Money amount,
        String payer,
        String purpose,
        String endToEnd,
        String bankReference,
        Nature nature) {

    enum Nature {
        TRANSFER,
        /// Goes back, or came back.
        RETURN,
        /// Several transfers in one sum, without saying which.
        BATCH
    }

    private static final int LONGEST = 2_000;

    BankEntry {
        payer = line(payer, 140);
        purpose = line(purpose, LONGEST);
        endToEnd = line(endToEnd, 35);
        bankReference = line(bankReference, 140);
    }

    /// What a business's other business is we do not want to know: money that goes out is kept only if it is a
    /// supporter's that goes back.
    boolean concernsSupport() {
        if (amount.isPositive()) return nature != Nature.RETURN || !references().isEmpty();
        return nature == Nature.RETURN || !references().isEmpty();
    }

    List<CreditorReference> references() {
        var inPurpose = CreditorReference.in(purpose);
        return inPurpose.isEmpty() ? CreditorReference.in(endToEnd) : inPurpose;
    }

    private static String line(String text, int longest) {
        var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > longest ? line.substring(0, longest) : line;
    }
}
