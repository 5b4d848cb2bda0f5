/// Draws: winners among the businesses that take part, in a way that anybody can check. A secret number is promised
/// before anybody takes part, the list is closed on a day and published, and a public number that nobody could know by
/// then decides together with the secret one. Begun by the portal's managers; nobody depends on it.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "account",
            "language",
            "portal",
            "discovery",
            "conversation",
            "organisation"
        })
@NullMarked
package ruhr.kumpel.draw;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
