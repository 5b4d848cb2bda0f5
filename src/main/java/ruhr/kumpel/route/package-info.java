/// Routes: guided ways past the businesses of a portal, to the stadium say. Whoever walks one puts an amount on each
/// stop and promises all of it in one go; each promise is a campaign's own (`campaign.Gifts`). Written by the portal's
/// managers; nobody depends on it.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "language",
            "place",
            "portal",
            "discovery",
            "organisation",
            "campaign"
        })
@NullMarked
package ruhr.kumpel.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
