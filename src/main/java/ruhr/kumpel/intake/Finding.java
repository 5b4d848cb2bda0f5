package ruhr.kumpel.intake;

import java.util.List;
import java.util.Optional;

/// What the check found out about a row.
///
/// @param row empty if so much is wrong that there is no row to speak of
/// @param source its own key, or a hash of what stands in it
record Finding(
        Optional<Row> row,
        String source,
        List<Check.Problem> problems,
        List<Check.Alike> alike,
        List<Check.Problem> notes) {

    Finding(Optional<Row> row, String source, List<Check.Problem> problems, List<Check.Alike> alike) {
        this(row, source, problems, alike, List.of());
    }

    /// What the target says about a row that can be read.
    Finding with(Check check) {
        return new Finding(row, source, check.problems(), check.alike(), check.notes());
    }
}
