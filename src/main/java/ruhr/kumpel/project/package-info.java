/// Entries: what people post. Six kinds (aid project, offer, need, job, tip, information point), each with texts
/// in several languages, a place shown as exactly as its owner wants, lines in quantities that others pledge a
/// part of, news, revisions, drafts that nothing typed is lost from, and the monthly question whether it is
/// still true. Publishes to `discovery`, is decided on by `moderation`, answered through `conversation`; nobody
/// depends on it.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "account",
            "language",
            "place",
            "media",
            "paper",
            "portal",
            "discovery",
            "moderation",
            "intake",
            "conversation",
            "organisation"
        })
@NullMarked
package ruhr.kumpel.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
