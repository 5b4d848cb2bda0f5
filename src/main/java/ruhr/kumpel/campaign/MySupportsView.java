package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.When;

/// What a member gave, ready to print.
public record MySupportsView(List<Row> rows) {

    /// @param expected what will happen when, while it is open
    /// @param voucher where it is, once it is there
    public record Row(
            Text title,
            String href,
            String amount,
            When made,
            String state,
            String badge,
            Optional<String> expected,
            Optional<String> voucher) {}

    /// One of them, and how to pay it.
    ///
    /// @param expected what will happen when, while it is open
    /// @param added what a pot adds
    /// @param giro while it is still to be paid
    /// @param card where a form leads to the card provider, while it is still to be paid and can be so
    /// @param purchase where she withdraws from it, if she bought something
    /// @param present for whom it is, and whether that letter is gone
    /// @param delivery where her thing is
    /// @param cardAway it did not answer
    public record One(
            Text title,
            String campaign,
            String organisation,
            String amount,
            String state,
            String badge,
            String stateText,
            Optional<String> expected,
            Optional<String> added,
            Optional<Giro> giro,
            Optional<String> voucher,
            String withdraw,
            Optional<String> purchase,
            Optional<String> present,
            Optional<String> delivery,
            Optional<String> card,
            boolean cardAway) {}

    /// A transfer, as picture and as text to copy.
    public record Giro(
            String svg,
            String png,
            String holder,
            String iban,
            String plainIban,
            String amount,
            String plainAmount,
            String reference) {}
}
