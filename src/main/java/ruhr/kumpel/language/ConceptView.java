package ruhr.kumpel.language;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Problems;

/// The form of a concept.
///
/// @param wide whether it holds on all portals
/// @param seen what was stored when the form was opened; empty for a new one
/// @param back the button that gives up one's own wording, if there is one
public record ConceptView(
        String action,
        String list,
        String title,
        boolean wide,
        List<Row> rows,
        String seen,
        Optional<String> back,
        Problems problems) {

    /// The terms of one language, apart by commas. Its tag is the name of the field.
    public record Row(String tag, String name, String dir, String terms) {}
}
