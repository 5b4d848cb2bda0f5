package ruhr.kumpel.ambassador;

import java.time.Instant;
import java.util.UUID;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// What an ambassador answers, in one or more languages.
record Answer(
        UUID id,
        UUID question,
        UUID ambassador,
        LanguageTag language,
        Localized text,
        Instant answered,
        boolean hidden) {}
