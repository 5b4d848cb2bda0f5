package ruhr.kumpel.ambassador;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.ShareKit;

/// A story, ready to print.
///
/// @param others the same in further languages
public record StoryView(
        Text title,
        Text text,
        AmbassadorCard by,
        String told,
        List<Told> others,
        boolean hidden,
        String report,
        Optional<ShareKit> share) {

    public record Told(String language, Text title, Text text) {}
}
