/// Plays Stripe for trying out: speaks its wire format over HTTP on a port of its own, with accounts that are no
/// accounts and cards that are no cards. Nobody depends on it. It opens only in the demo, which never runs where
/// others could reach it, and only if the operator has set no key; tests open it by themselves.
@ApplicationModule(allowedDependencies = {"kernel", "database", "payment", "account"})
@NullMarked
package ruhr.kumpel.standin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
