package ruhr.kumpel.portal;

import java.util.List;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Tab;

/// Under which names a portal is reached, ready to edit.
///
/// @param tabs of the manager's pages; none for the operator
/// @param action where changes go
/// @param name of the portal
public record HostsView(
        List<Tab> tabs, String action, String name, List<Line> lines, String typed, Problems problems, String done) {

    /// @param url to open the portal by it
    /// @param here whether the visitor came by it
    /// @param mayBeMain whether it can be made the main one from here
    public record Line(String host, String url, boolean main, boolean here, boolean mayBeMain, boolean mayGo) {}
}
