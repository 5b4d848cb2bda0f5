package ruhr.kumpel.ambassador;

import java.time.Instant;
import java.util.UUID;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.ShortId;

/// What an ambassador tells, in one or more languages.
///
/// @param language in which she told it first
/// @param hidden by moderation
record Story(
        UUID id,
        ShortId shortId,
        UUID ambassador,
        LanguageTag language,
        Localized title,
        Localized text,
        Instant told,
        boolean hidden) {

    String path() {
        return "/ambassadors/stories/" + shortId;
    }

    String edit() {
        return MyStoryPage.PATH + "/" + shortId;
    }
}
