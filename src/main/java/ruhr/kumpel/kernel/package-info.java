/// The words that every module speaks: small value types without Spring and without a database.
/// A value that exists is valid; the compact constructors see to it.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ruhr.kumpel.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
