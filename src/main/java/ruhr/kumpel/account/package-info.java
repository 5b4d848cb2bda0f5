/// Persons: sign-in by mail code and passkey, sessions, grants, confirmation of addresses, export,
/// erasure. Others bring their part of a person's data through [PersonalData] and carry letters through
/// [Courier].
@ApplicationModule(allowedDependencies = {"kernel", "database", "web"})
@NullMarked
package ruhr.kumpel.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
