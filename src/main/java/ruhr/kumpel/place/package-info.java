/// The 53 municipalities of the Metropole Ruhr: names in many scripts, keys, districts, postcodes, outlines, and
/// the answers asked of them: what did somebody type, which town holds this point, which towns lie next to it.
/// Reference data, read once from the resources ([Gazetteer]); where each figure comes from stands in
/// `src/place/README.md`. Knows no persons and no portals.
@ApplicationModule(allowedDependencies = {"kernel", "web"})
@NullMarked
package ruhr.kumpel.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
