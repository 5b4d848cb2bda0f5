package ruhr.kumpel.web;

import java.util.List;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;

/// The signed-in person of a request, with what she may do.
public record Member(PersonId person, String name, LanguageTag language, List<Granted> grants) {

    /// A role within a scope.
    public record Granted(Role role, Scope scope) {}

    /// Whether she has the role for at least a part of the portal: one town, one branch of its pages.
    public boolean maySomewhere(Role role, PortalId portal) {
        return grants.stream()
                .anyMatch(granted ->
                        granted.role().includes(role) && granted.scope().reaches(portal));
    }

    public boolean may(Role role, Scope scope) {
        return grants.stream()
                .anyMatch(granted ->
                        granted.role().includes(role) && granted.scope().covers(scope));
    }
}
