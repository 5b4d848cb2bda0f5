/// PostgreSQL itself: the embedded server with its data directory, the pool, migrations, and the change log by
/// which every node learns what other nodes (or it itself) changed.
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package ruhr.kumpel.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
