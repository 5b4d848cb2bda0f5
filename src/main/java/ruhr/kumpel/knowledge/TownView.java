package ruhr.kumpel.knowledge;

import java.util.List;
import ruhr.kumpel.kernel.Localized;

/// A town's page.
///
/// @param own pages that say something of the town's own
/// @param branches the first level of all pages
/// @param pages all pages, for this town
/// @param listings what is offered there
public record TownView(
        TownMark mark,
        Localized.Text lead,
        String key,
        List<InfoView.Card> own,
        List<InfoView.Card> branches,
        String pages,
        String listings) {}
