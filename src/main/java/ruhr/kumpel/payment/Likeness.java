package ruhr.kumpel.payment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the payment somebody meant who mistyped its reference, or left it out.
final class Likeness {

    /// A digit that is wrong, missing or too many.
    private static final int MOST_SLIPS = 2;

    private Likeness() {}

    static Optional<Finding.Suggested> to(BankLine line, List<Payment> open) {
        var text = typed(line.purpose() + " " + line.entry().endToEnd());
        var alike = open.stream()
                .filter(payment -> slips(digits(payment.reference()), text) <= MOST_SLIPS)
                .toList();
        if (alike.size() == 1) return Optional.of(new Finding.Suggested(line, alike.getFirst(), Finding.Why.ALIKE));
        var same = open.stream()
                .filter(payment -> payment.amount().equals(line.amount()))
                .toList();
        return same.size() == 1
                ? Optional.of(new Finding.Suggested(line, same.getFirst(), Finding.Why.SAME_AMOUNT))
                : Optional.empty();
    }

    /// What stands behind `RF` and the check digits: those are what people leave out first.
    private static String digits(CreditorReference reference) {
        return reference.value().substring(4);
    }

    /// Letters that look like digits are read as digits; the rest is out.
    private static String typed(String text) {
        return CreditorReference.plain(text)
                .chars()
                .map(letter -> switch (letter) {
                    case 'O', 'Q', 'D' -> '0';
                    case 'I', 'L' -> '1';
                    case 'S' -> '5';
                    case 'B' -> '8';
                    default -> letter;
                })
                .filter(letter -> letter >= '0' && letter <= '9')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /// The least number of slips by which the wanted digits stand anywhere in the text (P. H. Sellers, 1980: edit
    /// distance that may begin and end everywhere).
    static int slips(String wanted, String text) {
        var above = new int[wanted.length() + 1];
        for (int i = 0; i < above.length; i++) above[i] = i;
        int least = wanted.length();
        for (int place = 0; place < text.length(); place++) {
            int diagonal = 0;
            for (int i = 1; i < above.length; i++) {
                int exchanged = diagonal + (wanted.charAt(i - 1) == text.charAt(place) ? 0 : 1);
                diagonal = above[i];
                above[i] = Math.min(exchanged, Math.min(above[i], above[i - 1]) + 1);
            }
            least = Math.min(least, above[wanted.length()]);
        }
        return least;
    }
}
