package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.When;

/// A campaign for its team, ready to print.
///
/// @param next what can be done now: words of deeds, each a form of its own
/// @param reason why the moderators gave it back
/// @param seller where somebody says who sells, if that is missing
/// @param account where the account is entered, if there is none
/// @param trader where one says who sells, if it sells and nobody has
public record ManageView(
        Text title,
        String href,
        String state,
        String badge,
        String stateText,
        Optional<String> reason,
        Optional<String> account,
        Optional<String> seller,
        Optional<String> trader,
        Thermometer thermometer,
        List<String> next,
        boolean thanks,
        String typed,
        List<Row> rows,
        Paging paging,
        Problems problems) {

    /// @param deed `arrival`, `take-back` or nothing
    /// @param address where it is sent
    /// @param note what is to be said about what was bought
    /// @param parcel whether it is to be sent now
    /// @param settle whether money is to be transferred back
    /// @param card what is to be said about a card; empty if none has paid
    public record Row(
            String name,
            String amount,
            When made,
            String reference,
            String state,
            String badge,
            String message,
            String voucher,
            String id,
            String deed,
            String card,
            boolean refundable,
            String address,
            String note,
            boolean parcel,
            boolean settle) {}
}
