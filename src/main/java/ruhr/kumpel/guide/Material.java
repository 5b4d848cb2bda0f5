package ruhr.kumpel.guide;

import java.util.List;
import java.util.regex.Pattern;

/// A line of a module's material: words, and where they lead if they lead anywhere.
///
/// @param href nothing for mere words
public record Material(String words, String href) {

    private static final Pattern LINK = Pattern.compile("(.*?)[\\s|:]*(https?://\\S+)");

    static List<Material> of(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Material::line)
                .toList();
    }

    private static Material line(String line) {
        var link = LINK.matcher(line);
        if (!link.matches()) return new Material(line, "");
        var words = link.group(1).strip();
        return new Material(words.isEmpty() ? link.group(2) : words, link.group(2));
    }
}
