/// What every page shares: who visits what in which language ([Visit]), the layout and its parts, error pages,
/// security headers, the check against forged requests, the cache of anonymous pages. What stands above fills in
/// portals ([Sites]), members ([Members]) and words ([Words]) through small interfaces.
@ApplicationModule(allowedDependencies = {"kernel", "database"})
@NullMarked
package ruhr.kumpel.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
