package ruhr.kumpel.knowledge;

import java.util.Locale;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// Something that somebody has to look at.
///
/// @param leaf the page
/// @param town whose own words it is about; empty for the region's
/// @param language in which, if it is about one
/// @param detail the link that leads nowhere, or nothing
record Due(Why why, Leaf leaf, Localized title, Optional<Town> town, Optional<LanguageTag> language, String detail) {

    enum Why {
        /// The day has come on which somebody wanted to look at it again.
        CHECK,
        /// A translation is behind its source.
        OUTDATED,
        /// The region changed what a town says its own way.
        REGION,
        DEAD_LINK;

        /// As in message keys: `dead-link`.
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Where it is mended, below the language.
    String path() {
        return town.map(one -> TownPagesPage.path(one, leaf))
                .orElseGet(() -> leaf.desk()
                        + language.map(one -> "?in=" + one).orElse("")
                        + (why == Why.CHECK ? "/setting" : ""));
    }
}
