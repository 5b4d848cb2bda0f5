package ruhr.kumpel.campaign;

import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Problems;

/// The form by which a business says that it closes, ready to print.
///
/// @param said that it closes and when, or nothing
public record ClosingView(
        String action, String said, Optional<Text> text, String day, String words, Problems problems) {}
