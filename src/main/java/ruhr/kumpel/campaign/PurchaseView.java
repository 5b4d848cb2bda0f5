package ruhr.kumpel.campaign;

import java.util.List;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Problems;

/// A purchase for whoever holds its link, ready to print.
///
/// @param until until when one can withdraw; empty while that does not end yet
/// @param withdrawn when it was declared, or nothing
/// @param due what goes back, or nothing
/// @param open whether one still can
public record PurchaseView(
        String action,
        Text label,
        String amount,
        String ordered,
        List<String> seller,
        String until,
        String withdrawn,
        String due,
        boolean open,
        String typed,
        Problems problems) {}
