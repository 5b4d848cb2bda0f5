package ruhr.kumpel.route;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.campaign.Goal;
import ruhr.kumpel.kernel.Localized.Text;

/// A route as everybody sees it, ready to print.
///
/// @param support where one gives, while there is something to give to
/// @param share where one passes it on, while it is open
/// @param reach how far it was passed on; empty if nobody did
public record RouteView(
        Text title,
        Text story,
        List<String> paragraphs,
        List<String> facts,
        boolean closed,
        Optional<String> support,
        Optional<String> share,
        String reach,
        List<StopView> stops) {

    /// @param goal what it asks for now
    /// @param at of the map, `lat,lon`
    public record StopView(int number, String name, String href, String place, String at, Optional<Goal> goal) {}

    /// One in a list.
    public record Card(Text title, String href, String seed, List<String> facts, String state, String badge) {}
}
