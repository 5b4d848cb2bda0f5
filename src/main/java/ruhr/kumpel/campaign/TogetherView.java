package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;

/// What a member promised in one go, ready to print: one transfer after the other.
///
/// @param left what could not be promised, said in a sentence
/// @param progress "2 von 6 sind angekommen"
/// @param sum of all
public record TogetherView(Optional<String> left, String progress, String sum, List<Transfer> transfers, String all) {

    /// @param giro while it is still to be paid
    public record Transfer(
            int number,
            String organisation,
            Text title,
            String campaign,
            String amount,
            String state,
            String badge,
            Optional<MySupportsView.Giro> giro,
            String href) {}
}
