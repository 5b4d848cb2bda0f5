package ruhr.kumpel.intake;

import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.kernel.Where;

/// One row of a file after the columns have been understood: trimmed text per field key, only where there is
/// some. A choice holds its value, not its words.
///
/// @param number as a reader counts in the file, the first row being its head
/// @param where exact if coordinates were given, else as far as the gazetteer knows; empty if the row names no
///     place
public record Row(int number, Map<String, String> values, Optional<Where> where) {

    public Row {
        values = Map.copyOf(values);
    }

    public Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field));
    }
}
