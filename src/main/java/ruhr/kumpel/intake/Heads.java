package ruhr.kumpel.intake;

import java.util.ArrayList;
import java.util.List;

/// Makes a table of a head and the rows below it, whatever form they came in.
final class Heads {

    private static final int LONGEST_NAME = 120;

    private Heads() {}

    static Reading table(List<String> head, List<List<String>> rows, int firstRow) {
        var filled = new ArrayList<>(rows);
        while (!filled.isEmpty() && Table.isBlank(filled.getLast())) filled.removeLast();
        if (head.isEmpty() || filled.isEmpty()) return Reading.Refused.because("no-rows");
        return new Reading.Understood(new Table(named(head), List.copyOf(filled), firstRow));
    }

    /// Columns without a name get their letter, as spreadsheets show it.
    private static List<String> named(List<String> head) {
        var names = new ArrayList<String>();
        for (int i = 0; i < head.size(); i++) {
            var name = head.get(i).strip().replaceAll("\\s+", " ");
            if (name.length() > LONGEST_NAME) name = name.substring(0, LONGEST_NAME);
            names.add(name.isEmpty() ? letter(i) : name);
        }
        return List.copyOf(names);
    }

    private static String letter(int column) {
        var last = Character.toString('A' + column % 26);
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
