package ruhr.kumpel.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Slug;

/// The concepts that come with the release: `language/vocabulary.txt`, one a line.
final class VocabularyFile {

    /// In the order of the file's columns.
    private static final List<LanguageTag> COLUMNS = List.of("en", "de", "uk", "ar", "tr", "ru", "pl", "fr").stream()
            .map(LanguageTag::new)
            .toList();

    private VocabularyFile() {}

    static Map<String, Concept> read() {
        try {
            return parsed(new ClassPathResource("language/vocabulary.txt").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Concept> parsed(String file) {
        var concepts = new LinkedHashMap<String, Concept>();
        file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var concept = concept(line);
            if (concepts.put(concept.key(), concept) != null)
                throw new IllegalStateException("Twice in the vocabulary: " + concept.key());
        });
        return concepts;
    }

    private static Concept concept(String line) {
        var columns = line.split("\\|", -1);
        if (columns.length != COLUMNS.size()) throw new IllegalStateException("Not a line of the vocabulary: " + line);
        var terms = new LinkedHashMap<LanguageTag, List<String>>();
        for (int i = 0; i < columns.length; i++) terms.put(COLUMNS.get(i), terms(columns[i]));
        return new Concept(key(columns[0]), terms);
    }

    /// Of the first English term.
    private static String key(String english) {
        return Slug.of(terms(english).getFirst(), "concept").value();
    }

    static List<String> terms(String typed) {
        return Arrays.stream(typed.split("[,;،؛\\n]"))
                .map(term -> term.strip().replaceAll("\\s+", " "))
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
    }
}
