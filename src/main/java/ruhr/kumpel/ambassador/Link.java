package ruhr.kumpel.ambassador;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where an ambassador can be read elsewhere.
public record Link(String words, String href) {

    private static final Pattern FORM = Pattern.compile("(.*?)[\\s|:]*(https://\\S+)");

    /// Whether each line ends with an address.
    static boolean allIn(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .allMatch(line -> FORM.matcher(line.strip()).matches());
    }

    static List<Link> of(String lines) {
        return lines.lines()
                .map(line -> FORM.matcher(line.strip()))
                .filter(Matcher::matches)
                .map(link -> new Link(
                        link.group(1).isBlank() ? link.group(2) : link.group(1).strip(), link.group(2)))
                .toList();
    }
}
