package ruhr.kumpel.knowledge;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;

/// One page of a portal's tree, without its words: those are [Revision]s per language. (`Page` is what the layout
/// prints.)
///
/// @param source the language it is written in
record Leaf(UUID id, ShortId shortId, PortalId portal, Optional<UUID> parent, LanguageTag source, Setting setting) {

    /// Its address below the language, the same in every language: `/info/wohnsitz-anmelden-7h2k9m4n8p`.
    ///
    /// @param title in the language it is written in, if it has one there
    String path(Localized title) {
        var words = title.exactly(source).orElseGet(() -> title.in(source).value());
        return "/info/" + Slug.of(words, "page") + "-" + shortId;
    }

    /// Where it is edited.
    String desk() {
        return "/manage/pages/" + shortId;
    }

    /// What an editor says about a page beside its words.
    ///
    /// @param responsible the office or team that answers for it, in its own words
    record Setting(Set<Audience> audiences, Set<Situation> situations, String responsible) {

        static final Setting NONE = new Setting(Set.of(), Set.of(), "");
    }
}
