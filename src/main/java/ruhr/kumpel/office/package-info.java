/// Authorities, advisers, private providers and associations: what they are there for, in which languages, when, for
/// whom, with which papers. Whoever names her town or postcode and her concern is told who is responsible and why.
/// Kept by the portal's editors and, where one is linked, by an organisation's team; an editor confirms, and any later
/// change takes the confirmation away. Other features only link here.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "account",
            "language",
            "place",
            "portal",
            "discovery",
            "intake",
            "organisation"
        })
@NullMarked
package ruhr.kumpel.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
