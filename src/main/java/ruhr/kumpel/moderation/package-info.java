/// Care for what people publish: new and reported things wait in one queue, a moderator decides with reasons,
/// whoever posted it is told why and can complain, whoever reported it learns the outcome, and everybody can
/// read an anonymous log of decisions. Follows articles 16, 17, 20 and 24 of the Digital Services Act (EU
/// 2022/2065). What is moderated comes in through [Moderated]; features ask with [Reviews]. The audit trail of
/// privileged actions lives here too.
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "account", "place", "portal"})
@NullMarked
package ruhr.kumpel.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
