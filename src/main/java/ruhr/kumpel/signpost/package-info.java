/// The signpost: a few questions, then the steps that apply to her who answered, in their order, with office, papers,
/// dates and the law they stand in. What applies depends on her answers and on the day: rules have a first and a last
/// day. Answers are computed and forgotten; they are kept only where she wants them kept: on her device, under a code
/// of words that opens what nobody else can read, or in her account. Editors build it by forms, and are told what is
/// wrong with it before readers find out. Links to what other modules show are nothing but addresses.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "account",
            "language",
            "place",
            "paper",
            "portal",
            "discovery"
        })
@NullMarked
package ruhr.kumpel.signpost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
