package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;

/// What a business needs for its campaigns, ready to print.
///
/// @param iban masked; empty while there is none
/// @param owner who may enter one
/// @param cards where it begins to take cards; empty where nobody can
public record DeskView(
        String organisation,
        Optional<String> iban,
        String holder,
        boolean owner,
        String account,
        String begin,
        String bank,
        String till,
        String pots,
        Optional<String> cards,
        List<Row> campaigns) {

    public record Row(Text title, String href, String state, String badge, String arrived) {}
}
