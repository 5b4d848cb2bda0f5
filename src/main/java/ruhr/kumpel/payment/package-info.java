/// Money on its way from a supporter straight to an organisation's own account: its IBAN, the GiroCode with a
/// reference of its own, the ledger that keeps promised, received and confirmed apart, and the bank files by which
/// payments are confirmed. The platform has no account here; every row belongs to an organisation. Nothing in the
/// ledger is ever changed: what was wrong is taken back by a counter-booking. What the money is for, and who gave
/// it, only the features know.
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "paper"})
@NullMarked
package ruhr.kumpel.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
