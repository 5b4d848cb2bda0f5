package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Problems;

/// A voucher, ready to print: for its holder, and for the till.
///
/// @param closing that its business closes, or nothing
/// @param whole it stands for one thing
/// @param why it is not taken, if it is not
/// @param till only for the team of the business
public record VoucherView(
        String organisation,
        String organisationHref,
        Text label,
        String worth,
        String left,
        boolean used,
        String code,
        String svg,
        String expires,
        String why,
        String pdf,
        boolean whole,
        String closing,
        Optional<Text> closingWords,
        Optional<Present> present,
        List<Line> lines,
        Optional<Till> till) {

    /// Whose present it is, and her words.
    public record Present(String said, String words) {}

    /// @param undo where it is undone, while it can be
    public record Line(String when, String amount, boolean undone, String undo) {}

    /// @param key names this press
    /// @param done what has just been redeemed
    public record Till(String action, String key, String amount, Problems problems, Optional<String> done) {}
}
