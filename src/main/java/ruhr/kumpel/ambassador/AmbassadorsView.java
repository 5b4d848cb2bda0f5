package ruhr.kumpel.ambassador;

import java.util.List;
import ruhr.kumpel.web.Choice;

/// All ambassadors, their newest stories, and the call to become one; ready to print.
public record AmbassadorsView(
        List<AmbassadorCard> ambassadors,
        List<StoryCard> stories,
        boolean filtered,
        String speaks,
        List<Choice> languages,
        String questions,
        String ask,
        String apply) {}
