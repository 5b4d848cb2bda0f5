package ruhr.kumpel.discovery;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.place.Sketch;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Tab;

/// List and map of one filter, ready to print.
///
/// @param placeless what has no place on the map, at most a few of `placelessCount`
/// @param data the list as JSON-LD
public record ResultsView(
        boolean onMap,
        String heading,
        Search search,
        List<Tab> kinds,
        List<Tab> wants,
        List<Tab> active,
        More more,
        List<ListingView> listings,
        Paging paging,
        List<Tab> views,
        Formats formats,
        int placelessCount,
        List<ListingView> placeless,
        Optional<Empty> empty,
        MapView map,
        String data) {

    /// The two fields on top. `kept` are the other filters, which a new search keeps.
    public record Search(String action, String text, String town, Optional<String> problem, List<Kept> kept) {}

    /// A hidden field.
    public record Kept(String name, String value) {}

    /// All further filters. `kept` are those with fields of their own elsewhere.
    public record More(
            int active,
            String count,
            List<Choice> categories,
            List<String> chosenCategories,
            List<Choice> languages,
            List<String> chosenLanguages,
            List<Choice> towns,
            String town,
            List<Choice> radiuses,
            String radius,
            String from,
            boolean urgent,
            List<Choice> delivering,
            String delivers,
            List<Choice> sorts,
            String sort,
            List<Kept> kept,
            String reset) {}

    /// The same list elsewhere.
    public record Formats(String atom, String csv, String geojson, String saved) {}

    /// Nothing found: what else there is.
    public record Empty(String title, String text, List<Tab> ways, String post, String saved) {}

    /// What the script needs to draw the map. `pins` is the address of clusters and pins, `entry` that of a pin's
    /// card; `names` are those of towns that are called otherwise in the reader's language, as JSON. `towns` are
    /// for readers without a script, on the map only.
    public record MapView(
            String label,
            String pins,
            String entry,
            String list,
            String box,
            List<Key> legend,
            String names,
            Optional<TownMap> towns) {}

    public record TownMap(Sketch sketch, List<TownDisc> discs) {}

    /// A town on the map that needs no script.
    public record TownDisc(long x, long y, int radius, String name, String count, String href) {}

    /// A line of the legend.
    public record Key(String kind, String words) {}
}
