package ruhr.kumpel.discovery;

import java.util.List;

/// What was understood of a query.
///
/// @param ignored the parameters that mean nothing here: left out on pages, an error in data formats
/// @param typedTown what was typed for the town, if it is not its key
/// @param townUnknown what was typed for the town names none, or several
record Reading(Filter filter, List<Ignored> ignored, String typedTown, boolean townUnknown) {

    record Ignored(String name, String value) {}

    /// Whether the town was found by its name: the address is then better written with its key.
    boolean townFound() {
        return !typedTown.isEmpty() && !townUnknown;
    }
}
