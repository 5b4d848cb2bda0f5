package ruhr.kumpel.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sources, read for their words: which keys they use and what the files of messages say.
final class MessageSources {

    static final Path MESSAGES = Path.of("src/main/resources/messages");

    private static final Pattern SAID =
            Pattern.compile("\\bsay\\(\\s*(?:[a-zA-Z.()]+,\\s*)?\"([a-z0-9][a-z0-9.-]*)\"(\\s*\\+)?");

    private MessageSources() {}

    /// @param whole whether this is the key, or only its beginning
    record Use(String key, boolean whole, Path file) {}

    static List<Use> uses() {
        return Stream.of("src/main/java", "src/main/jte")
                .flatMap(folder -> files(Path.of(folder)))
                .flatMap(file -> SAID.matcher(text(file))
                        .results()
                        .map(found -> new Use(found.group(1), found.group(2) == null, file)))
                .toList();
    }

    /// Files of one language; nothing for German.
    static Stream<Path> files(String language) {
        var ending = (language.isEmpty() ? "" : "_" + language) + ".properties";
        return files(MESSAGES).filter(file -> {
            var name = file.getFileName().toString();
            return language.isEmpty() ? !name.contains("_") : name.endsWith(ending);
        });
    }

    /// All messages of a language by key.
    static Map<String, String> in(String language) {
        var messages = new TreeMap<String, String>();
        files(language).forEach(file -> {
            try (var in = Files.newBufferedReader(file)) {
                var read = new java.util.Properties();
                read.load(in);
                read.forEach((key, text) -> messages.put((String) key, (String) text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return messages;
    }

    static Stream<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
