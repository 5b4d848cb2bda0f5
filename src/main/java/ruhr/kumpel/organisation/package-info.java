/// Organisations of the installation, shared by all portals: profile, team with roles, invitations, verification
/// by a portal's manager. Those without a team can be claimed; those that sell say who they are. Features ask who they
/// are, who is in the team and who may act for them; never for
/// more.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "account",
            "language",
            "place",
            "media",
            "paper",
            "portal",
            "payment",
            "discovery",
            "moderation",
            "intake",
            "conversation"
        })
@NullMarked
package ruhr.kumpel.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
