package ruhr.kumpel.discovery;

import java.util.List;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.place.Lights;
import ruhr.kumpel.web.Tab;

/// The home page of a portal, ready to print. Lists without content are left out of the page.
///
/// @param count "412 Einträge", empty as long as there is none
public record HomeView(
        Localized.Text headline,
        Localized.Text lead,
        String count,
        ResultsView.Search search,
        List<Way> ways,
        Lights lights,
        List<ListingView> urgent,
        Tab allUrgent,
        List<Topic> topics,
        Teaser teaser,
        List<ListingView> newest,
        List<HomeStrip.Strip> strips,
        List<Partner> partners) {

    /// One of the two ways in: find or give.
    public record Way(String title, String text, String href, String icon) {}

    public record Topic(String name, String count, String href, String icon) {}

    /// A small map: groups as discs, the largest towns as names and chips.
    public record Teaser(String label, List<Disc> discs, List<Name> names, List<Tab> towns) {}

    public record Disc(long x, long y, String count, int radius) {}

    public record Name(long x, long y, String words) {}

    public record Partner(Localized.Text name, String url) {}
}
