package ruhr.kumpel.moderation;

import java.util.Optional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.When;

/// A decision as the person concerned reads it, ready to print.
///
/// @param href the thing itself, if it is still there
/// @param complaint what she said against it
/// @param answer what came of it
public record ComplaintView(
        String action,
        Localized.Text title,
        Optional<String> href,
        String verdict,
        When decided,
        String ground,
        String rule,
        String facts,
        boolean reported,
        boolean mayComplain,
        Optional<String> complaint,
        Optional<Answer> answer,
        String text,
        Problems problems) {

    public record Answer(boolean upheld, String words) {}
}
