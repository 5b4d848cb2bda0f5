package ruhr.kumpel.payment;

import java.util.Locale;
import java.util.Optional;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/// An account number as ISO 13616 has it: right length and structure for its country, right check digits.
public record Iban(String value) {

    public Iban {
        if (!valid(value)) throw new IllegalArgumentException("Not an IBAN");
    }

    /// What somebody typed or pasted, with or without spaces.
    public static Optional<Iban> parse(String text) {
        var plain = text.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT);
        return valid(plain) ? Optional.of(new Iban(plain)) : Optional.empty();
    }

    public String country() {
        return value.substring(0, 2);
    }

    /// In groups of four, as it stands on paper.
    public String grouped() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /// Enough to know one's own account by, nothing for anybody else.
    public String masked() {
        return value.substring(0, 4) + " … " + value.substring(value.length() - 4);
    }

    private static boolean valid(String text) {
        if (!text.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}")) return false;
        try {
            IbanUtil.validate(text);
            return true;
        } catch (Iban4jException _) {
            return false;
        }
    }

    /// Without the number: it would stand in logs.
    @Override
    public String toString() {
        return masked();
    }
}
