package ruhr.kumpel.knowledge;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.LanguageTag;

/// How a page stands in one language.
///
/// @param title of the newest revision, published or not
/// @param published the revision that readers see
/// @param submitted the revision that waits for somebody else's look
/// @param unconfirmed no editor has said that what readers see is right
record Standing(
        UUID page,
        LanguageTag language,
        String title,
        int newest,
        Optional<Integer> published,
        Optional<Instant> publishedAt,
        Optional<Integer> submitted,
        boolean machine,
        boolean unconfirmed,
        boolean outdated) {

    TranslationState state() {
        if (published.isEmpty()) return TranslationState.MISSING;
        if (outdated) return TranslationState.OUTDATED;
        return machine ? TranslationState.MACHINE : TranslationState.UP_TO_DATE;
    }

    /// The same as editors see it.
    TranslationState progress() {
        boolean begun = published.isEmpty() || outdated && hasDraft();
        return begun ? TranslationState.IN_TRANSLATION : state();
    }

    boolean hasDraft() {
        return published.isEmpty() || newest > published.get();
    }
}
