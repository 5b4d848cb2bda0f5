package ruhr.kumpel.campaign;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;

/// The form of who sells, ready to print.
///
/// @param saved it was just saved
public record SellerView(
        String action, SellerForm form, List<Choice> rates, boolean saved, Seen seen, Problems problems) {}
