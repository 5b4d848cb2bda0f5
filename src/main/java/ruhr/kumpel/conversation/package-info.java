/// People reach each other without seeing an address: threads about something ([Contactable]) or with the
/// portal's team, notifications on the page and by mail with settings per kind, and the outbox through which
/// every mail of the platform leaves ([ruhr.kumpel.account.Courier]): written in the transaction of its cause,
/// sent later by any node, never lost, repeated at most once with the same Message-ID (promises 16 and 20).
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "account", "place", "portal", "moderation"})
@NullMarked
package ruhr.kumpel.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
