package ruhr.kumpel.knowledge;

import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// What became of one page of a translator's file.
///
/// @param title as editors know it; the page's id if it is not here
/// @param into the language it was translated into
/// @param detail of the outcome: how many, or what
record Homecoming(Localized.Text title, String desk, LanguageTag into, Outcome outcome, Object detail) {

    enum Outcome {
        TAKEN,
        /// There is no such page on this portal, or it was not written in this language.
        UNKNOWN,
        /// What the file calls the source is not what that revision says.
        OTHER_SOURCE,
        /// Passages without a translation.
        INCOMPLETE,
        /// Somebody changed the translation meanwhile.
        OVERTAKEN,
        /// A heading lost its `{#key}`, to which links and towns' own sections hold.
        KEYS,
        /// Too long, or without a title.
        WRONG
    }

    boolean taken() {
        return outcome == Outcome.TAKEN;
    }
}
