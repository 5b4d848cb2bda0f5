/// The pinboard: news of universities, companies and towns, and what happens when. Members and organisations post, or
/// editors let in the feeds of others, which are read through the guarded client and made plain text. Every posting has
/// a day on which it vanishes; events come back as their rule says. All of it is moderated like everything else and
/// leaves again as Atom, JSON Feed and calendar.
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
            "conversation",
            "organisation"
        })
@NullMarked
package ruhr.kumpel.pinboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
