/// Guides accompany newcomers: people who came here themselves and know the way. A coordinator takes them on by the
/// portal's criteria; a newcomer describes what she needs, reads who fits and why, and wishes for up to three of them.
/// One after another is asked, within the portal's promise; nobody gets more newcomers than she has places, and nobody
/// learns a name before both agree. Then they are a tandem, with a thread, goals and dates, until it ends and its words
/// are forgotten.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "account",
            "place",
            "media",
            "paper",
            "language",
            "planning",
            "portal",
            "moderation",
            "conversation"
        })
@NullMarked
package ruhr.kumpel.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
