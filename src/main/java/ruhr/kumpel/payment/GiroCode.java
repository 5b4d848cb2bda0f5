package ruhr.kumpel.payment;

import java.util.regex.Pattern;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.paper.QrCode;

/// A credit transfer that a banking app fills in from a picture: the European Payments Council's guideline
/// EPC069-12, version 002 (no BIC within the European Economic Area), with a structured reference.
///
/// @param holder whose account it is, as the bank knows it
public record GiroCode(String holder, Iban iban, Money amount, CreditorReference reference) {

    static final int LONGEST_HOLDER = 70;

    /// EPC069-12, table 2: from one cent to 999,999,999.99 euros.
    static final Money MOST = new Money(99_999_999_999L);

    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}\\u2028\\u2029]+");

    public GiroCode {
        holder = holder.strip();
        if (!isHolder(holder))
            throw new IllegalArgumentException("A holder's name is one line of at most " + LONGEST_HOLDER);
        if (!amount.isPositive() || amount.compareTo(MOST) > 0)
            throw new IllegalArgumentException("Not an amount to transfer: " + amount.plain());
    }

    static boolean isHolder(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_HOLDER
                && LINE.matcher(name).matches();
    }

    /// What the picture says. Elements behind the last one that is filled are left out, as the guideline wants.
    public String text() {
        return String.join(
                "\n",
                "BCD",
                "002",
                "1", // UTF-8
                "SCT",
                "", // BIC
                holder,
                iban.value(),
                Money.CURRENCY + amount.plain(),
                "", // purpose code
                reference.value());
    }

    public String svg() {
        return QrCode.svg(text());
    }

    public byte[] png(int pixels) {
        return QrCode.png(text(), pixels);
    }
}
