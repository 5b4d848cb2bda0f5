package ruhr.kumpel.route;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;

/// The form of a route, ready to print.
///
/// @param see the public page, once there is one
/// @param show where it is published; empty while it has too few stops, or is public
/// @param in the languages in which one can write it
public record RouteDeskView(
        String action,
        String back,
        Optional<String> see,
        Optional<String> show,
        Optional<String> close,
        boolean few,
        RouteForm form,
        List<String> businesses,
        List<Tab> in,
        Problems problems,
        Seen seen) {

    /// All of them.
    public record All(List<RouteView.Card> routes, String fresh) {}
}
