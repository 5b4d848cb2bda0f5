package ruhr.kumpel.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// A file that somebody brought.
///
/// @param language in which the findings about its rows are written
/// @param firstRow number of the first row below the head: 2 in tables, 1 in GeoJSON, which has no head
record Import(
        UUID id,
        PortalId portal,
        String target,
        PersonId person,
        LanguageTag language,
        String fileName,
        int firstRow,
        List<String> columns,
        Mapping mapping,
        Stage stage,
        Instant created) {

    /// The head of the column in which a field stands, for findings about it.
    Optional<String> columnOf(String field) {
        return Optional.ofNullable(mapping.columns().get(field)).map(columns::get);
    }
}
