package ruhr.kumpel.route;

import java.util.List;
import ruhr.kumpel.kernel.Localized;

/// What a manager says about a route.
///
/// @param stops in the order of the way
record RouteContent(Localized title, Localized story, List<Stop> stops) {

    /// As the crow flies from stop to stop.
    double metres() {
        double metres = 0;
        for (int i = 1; i < stops.size(); i++)
            metres += stops.get(i - 1).position().metresTo(stops.get(i).position());
        return metres;
    }
}
