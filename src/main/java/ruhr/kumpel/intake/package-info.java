/// What comes from outside in bulk: a portal's manager uploads a spreadsheet or a GeoJSON file, says which column
/// is what, sees
/// what would happen to each row, and only then lets it happen; a whole import can be undone.
/// What rows become is not known here: features implement [ImportTarget].
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "account", "place"})
@NullMarked
package ruhr.kumpel.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
