package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.ShareKit;

/// A guide's public profile, ready to print.
///
/// @param told her story in further languages
/// @param state said only to those who read it before or after everybody does
/// @param share empty as long as not everybody may read it
public record GuideView(
        GuideCard card,
        Text story,
        List<Told> told,
        List<String> ways,
        String state,
        String request,
        String report,
        Optional<ShareKit> share) {

    public record Told(String language, Text text) {}
}
