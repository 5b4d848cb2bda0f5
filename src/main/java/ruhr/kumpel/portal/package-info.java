/// Portals as data: hosts, brand, languages, features, categories, policy, partners and legal texts. A portal is
/// opened from a preset in minutes and changed by its manager; nothing in the code asks which portal it is. Says
/// to `web` which site a host shows, and to everybody above which categories and rules hold there.
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "web", "account", "language", "place", "media", "paper"})
@NullMarked
package ruhr.kumpel.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
