package ruhr.kumpel.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Turns plain text into what a page can print: paragraphs where a line is empty, lists where lines begin with a
/// dash. What people write never becomes markup.
public final class Paragraphs {

    /// A paragraph with its lines, or a list with its points.
    public record Paragraph(boolean list, List<String> lines) {}

    private Paragraphs() {}

    static List<Paragraph> of(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var block : text.strip().split("\\n\\s*\\n"))
            add(paragraphs, Arrays.stream(block.split("\\n")).map(String::strip).toList());
        return paragraphs;
    }

    private static void add(List<Paragraph> paragraphs, List<String> lines) {
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i < lines.size() && isPoint(lines.get(i)) == isPoint(lines.get(from))) continue;
            boolean list = isPoint(lines.get(from));
            var part = lines.subList(from, i).stream()
                    .map(line -> list ? line.substring(2).strip() : line)
                    .toList();
            paragraphs.add(new Paragraph(list, part));
            from = i;
        }
    }

    private static boolean isPoint(String line) {
        return line.startsWith("- ") || line.startsWith("• ") || line.startsWith("* ");
    }
}
