package ruhr.kumpel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whoever adds a feature says in words what it is: its key is put together, so no other test misses it.
class FeaturesTest {

    @Test
    void everyFeatureHasANameAndSaysWhatItMeans() throws IOException {
        var words = words();
        for (var feature : Features.ALL)
            assertThat(words).contains("portal.feature." + feature, "portal.feature." + feature + ".hint");
    }

    private static Set<String> words() throws IOException {
        var words = new HashSet<String>();
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            files.filter(file -> !file.getFileName().toString().contains("_")).forEach(file -> {
                var some = new Properties();
                try (var text = Files.newBufferedReader(file)) {
                    some.load(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                words.addAll(some.stringPropertyNames());
            });
        }
        return words;
    }
}
