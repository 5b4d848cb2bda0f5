/// Information pages: a tree per portal, each page in several languages, written in Markdown. Readers get the page in
/// their language or, marked as such, in another; editors see which translations are behind, send each other pages to
/// look at, publish, compare revisions and restore them. Brings pages of its own that nobody has confirmed yet, and
/// says so on each.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "account",
            "language",
            "place",
            "media",
            "portal",
            "discovery",
            "paper",
            "conversation"
        })
@NullMarked
package ruhr.kumpel.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
