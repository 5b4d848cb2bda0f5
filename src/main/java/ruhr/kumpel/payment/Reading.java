package ruhr.kumpel.payment;

import java.util.List;
import java.util.Locale;

/// What came of reading a bank file. A file is taken whole or not at all.
public sealed interface Reading {

    /// @param leftOut lines that are no support: the business's own payments, and what is only announced
    record Read(List<BankEntry> entries, int leftOut) implements Reading {}

    /// @param detail what the message names: a version, a row, the end of an account number
    record Refused(Reason reason, String detail) implements Reading {

        static Refused because(Reason reason) {
            return new Refused(reason, "");
        }

        /// Of the message for people, with the detail as its argument.
        public String key() {
            return "payment.file." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY,
        UNKNOWN,
        BROKEN,
        DOCTYPE,
        VERSION,
        OTHER_MESSAGE,
        CURRENCY,
        FOREIGN_ACCOUNT,
        NO_ACCOUNT,
        BROKEN_ZIP,
        ZIP_CONTENT,
        ROW
    }
}
