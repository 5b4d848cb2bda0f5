package ruhr.kumpel.payment;

import java.util.ArrayList;
import java.util.List;

/// What is read so far, of one account and no other.
final class Gathered {

    /// More than a bank puts into the files of a year; keeps memory bounded.
    static final int MOST = 50_000;

    private final Iban account;
    private final List<BankEntry> entries = new ArrayList<>();
    private int leftOut;

    Gathered(Iban account) {
        this.account = account;
    }

    /// Everything that follows belongs to this account.
    void in(Iban named) {
        if (!named.equals(account))
            throw new Refusal(
                    Reading.Reason.FOREIGN_ACCOUNT,
                    named.value().substring(named.value().length() - 4));
    }

    void add(BankEntry entry) {
        if (!entry.concernsSupport()) leaveOut();
        else if (entries.size() == MOST) throw new Refusal(Reading.Reason.TOO_MANY, Integer.toString(MOST));
        else entries.add(entry);
    }

    void leaveOut() {
        leftOut++;
    }

    Reading.Read all() {
        return new Reading.Read(List.copyOf(entries), leftOut);
    }
}
