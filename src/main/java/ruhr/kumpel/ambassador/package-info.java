/// Ambassadors are voices of communities: they tell their stories in public and answer what anybody asks, in their
/// languages. They come by an application or an invitation of the portal's team, and have no access to cases. A
/// question needs no account and is read by a moderator before it is public; what is public can be reported.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "account",
            "place",
            "paper",
            "language",
            "portal",
            "discovery",
            "moderation",
            "conversation"
        })
@NullMarked
package ruhr.kumpel.ambassador;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
