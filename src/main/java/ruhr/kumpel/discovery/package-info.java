/// The findable face of everything public: the read model `listing`, fed by the features ([Listings],
/// [ListingSource]) in their own transactions. PostgreSQL holds it, the index answers lists, search, facets and
/// map without SQL and follows the change log. A portal finds only what is placed on it. List, map, feeds, saved
/// searches, open data, embeds, sitemap and home pages are views of one [Filter].
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "web", "account", "place", "media", "paper", "language", "portal"})
@NullMarked
package ruhr.kumpel.discovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
