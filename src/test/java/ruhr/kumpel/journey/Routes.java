package ruhr.kumpel.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// The addresses that can be opened, as the access list has them.
final class Routes {

    private static final List<PathPattern> ALL = read();

    private Routes() {}

    static List<String> all() {
        return ALL.stream().map(PathPattern::getPatternString).toList();
    }

    /// The most particular route of an address; the address itself if it has none.
    static String of(String address) {
        var path = PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
        return ALL.stream()
                .filter(pattern -> pattern.matches(path))
                .sorted()
                .findFirst()
                .map(PathPattern::getPatternString)
                .orElse(address);
    }

    /// A pattern may hold commas; method, access and host follow it.
    private static List<PathPattern> read() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/routes.csv")).stream()
                    .map(line -> line.split(",(?=[^,]*,[^,]*,[^,]*$)", 2))
                    .filter(parts -> parts.length == 2 && Set.of("GET", "*").contains(parts[1].replaceFirst(",.*", "")))
                    .map(parts -> parts[0])
                    .distinct()
                    .map(PathPatternParser.defaultInstance::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
