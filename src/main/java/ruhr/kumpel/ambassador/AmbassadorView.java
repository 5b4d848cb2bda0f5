package ruhr.kumpel.ambassador;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.ShareKit;

/// An ambassador's public profile, ready to print.
///
/// @param state said only to those who read it before or after everybody does
public record AmbassadorView(
        AmbassadorCard card,
        Text about,
        List<Link> links,
        List<StoryCard> stories,
        List<QuestionCard> answered,
        String state,
        String ask,
        String report,
        Optional<ShareKit> share) {}
