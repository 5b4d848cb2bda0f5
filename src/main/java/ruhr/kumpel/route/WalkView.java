package ruhr.kumpel.route;

import java.util.List;
import ruhr.kumpel.campaign.Goal;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The form of somebody who walks a route, ready to print.
///
/// @param key names it: sent twice, it counts once
public record WalkView(
        Text title,
        String href,
        String action,
        String key,
        WalkForm form,
        List<Stop> stops,
        List<Choice> shown,
        boolean asksAddress,
        Problems problems) {

    /// A stop where one can give.
    public record Stop(int number, String field, String name, Goal goal) {}
}
