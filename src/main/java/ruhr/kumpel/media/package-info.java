/// Pictures that people upload. The bytes are looked at, never the name; what is kept is drawn anew in three
/// widths, so nothing of the original is left: no place, no camera, no hidden content. A picture belongs to
/// somebody's thing and is public only from the moment that thing is ([Pictures#show]). What nobody keeps is
/// gone after a day.
@ApplicationModule(allowedDependencies = {"kernel", "database", "account", "web"})
@NullMarked
package ruhr.kumpel.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
