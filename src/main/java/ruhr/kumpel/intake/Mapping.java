package ruhr.kumpel.intake;

import java.util.Map;

/// Which column holds which field, and what holds for the whole file where a row says nothing.
///
/// @param columns field key to the column's number, from 0
/// @param fixed field key to value
record Mapping(Map<String, Integer> columns, Map<String, String> fixed) {

    Mapping {
        columns = Map.copyOf(columns);
        fixed = Map.copyOf(fixed);
    }

    boolean has(String field) {
        return columns.containsKey(field) || fixed.containsKey(field);
    }
}
