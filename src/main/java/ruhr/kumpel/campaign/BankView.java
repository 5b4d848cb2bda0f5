package ruhr.kumpel.campaign;

import java.util.List;
import ruhr.kumpel.web.Problems;

/// A business's bank files, ready to print.
///
/// @param said what came of the last file
public record BankView(
        String action,
        String iban,
        Problems problems,
        String said,
        List<Open> open,
        List<Settled> settled,
        List<Line> aside) {

    /// A line of a file.
    ///
    /// @param base where its deeds are
    public record Line(String id, String day, String amount, String payer, String purpose, String base) {}

    /// @param why what it looks like
    /// @param references suggested
    /// @param typed instead, before it came back
    public record Open(Line line, String why, String references, String typed) {}

    public record Settled(Line line, List<String> payments) {}
}
