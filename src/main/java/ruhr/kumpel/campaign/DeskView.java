package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;

/// What a business needs for its campaigns, ready to print.
///
/// @param iban masked; empty while there is none
/// @param owner who may enter one
/// @param seller who sells, a line each; empty until somebody has said so
/// @param base of its other pages
/// @param toDo what waits to be sent or given back, or nothing
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
        Optional<List<String>> seller,
        String base,
        String toDo,
        List<Row> campaigns) {

    public record Row(Text title, String href, String state, String badge, String arrived) {}
}
