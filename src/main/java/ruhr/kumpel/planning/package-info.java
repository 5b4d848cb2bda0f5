/// Plans who takes whom on: many who need somebody, fewer who each have some places. First everybody picks the best who
/// is left, then a solver exchanges until it finds nothing better or its time is over. A plan is a proposal; people
/// confirm it pair by pair.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ruhr.kumpel.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
