package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.place.Lights;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Tab;

/// All pages that readers can open.
///
/// @param text what was searched for, or nothing
/// @param found what it found; nothing is searched for where this is empty
/// @param audiences chips; the current one is what is shown
public record IndexView(
        Lights lights,
        String action,
        Optional<TownPick> town,
        String text,
        Optional<List<InfoView.Card>> found,
        List<Tab> audiences,
        Branches branches) {

    public record Branches(List<Branch> shown, Paging paging) {

        /// Where something is searched for.
        static final Branches NONE = new Branches(List.of(), new Paging(1, 1, _ -> ""));
    }

    /// A page of the first level with those below it.
    ///
    /// @param more says that there are more than these, or nothing
    public record Branch(InfoView.Card head, List<InfoView.Card> below, String more) {}
}
