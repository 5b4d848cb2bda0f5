package ruhr.kumpel.intake;

import java.util.List;

/// What stands in a file, as text: a head, and rows that are all as wide as it.
///
/// @param firstRow the number of the first row as a reader of the file counts
record Table(List<String> columns, List<List<String>> rows, int firstRow) {

    static final int MOST_COLUMNS = 200;
    static final int MOST_ROWS = 20_000;
    static final int LONGEST_CELL = 20_000;

    /// Rows shorter than the head are filled up, longer ones cut where only empty cells follow.
    static List<String> aligned(List<String> cells, int width) {
        var row = new java.util.ArrayList<String>(width);
        for (int i = 0; i < width; i++) row.add(i < cells.size() ? cells.get(i).strip() : "");
        return List.copyOf(row);
    }

    static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }
}
