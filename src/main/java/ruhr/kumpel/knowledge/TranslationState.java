package ruhr.kumpel.knowledge;

import java.util.Locale;

/// How what readers see in a language stands to the source.
enum TranslationState {
    UP_TO_DATE,
    OUTDATED,
    /// Missing or outdated, and somebody has begun. Readers are told what it is until then.
    IN_TRANSLATION,
    MACHINE,
    MISSING;

    /// As in message keys and class names: `up-to-date`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
