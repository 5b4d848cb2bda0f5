package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Map;
import ruhr.kumpel.kernel.Localized.Text;

/// The page before the button, ready to print.
///
/// @param hidden what was typed, to be sent once more
/// @param address where it is sent, or nothing
/// @param present for whom it is and when she gets it, or nothing
/// @param seller a line each
public record OrderView(
        String action,
        Map<String, String> hidden,
        Text label,
        String amount,
        String kind,
        String delivery,
        String address,
        String present,
        List<String> seller,
        List<String> terms,
        List<String> instruction) {}
