package ruhr.kumpel.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A row as it is kept while an import goes on.
record StoredRow(
        int number,
        List<String> cells,
        RowState state,
        Optional<String> source,
        List<Check.Problem> problems,
        List<Check.Alike> alike,
        List<Check.Problem> notes,
        Optional<UUID> result) {}
