package ruhr.kumpel.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// The demo's entries, as they stand in `demo/entries-….yaml`.
final class DemoFile {

    private static final List<String> LANGUAGES = List.of("de", "uk", "en", "ar", "tr", "ru", "pl");

    private DemoFile() {}

    /// One entry of the file.
    record Told(Map<String, Object> fields) {

        String text(String name) {
            return fields.getOrDefault(name, "").toString();
        }

        Optional<Integer> number(String name) {
            return Optional.ofNullable(fields.get(name)).map(Object::toString).map(Integer::valueOf);
        }

        boolean is(String name) {
            return Boolean.TRUE.equals(fields.get(name));
        }

        List<?> list(String name) {
            return (List<?>) fields.getOrDefault(name, List.of());
        }

        /// The first language in the file is the one it was written in.
        LanguageTag source() {
            return fields.keySet().stream()
                    .filter(LANGUAGES::contains)
                    .findFirst()
                    .map(LanguageTag::new)
                    .orElseThrow();
        }

        Texts texts() {
            Map<LanguageTag, String> titles = new LinkedHashMap<>();
            Map<LanguageTag, String> texts = new LinkedHashMap<>();
            for (var language : fields.keySet()) {
                if (!LANGUAGES.contains(language)) continue;
                titles.put(new LanguageTag(language), list(language).get(0).toString());
                texts.put(new LanguageTag(language), list(language).get(1).toString());
            }
            return new Texts(source(), new Localized(titles), new Localized(texts));
        }
    }

    static List<Told> read(String name) {
        List<Map<String, Object>> entries = loaded(name);
        return entries.stream().map(Told::new).toList();
    }

    /// A file of one level: a name, and what stands under it.
    static Map<String, Object> words(String name) {
        return loaded(name);
    }

    static <T> T loaded(String name) {
        try {
            return parsed(new ClassPathResource("demo/" + name).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Plain values only, as in every file that we read.
    static <T> T parsed(String yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }

    static Localized localized(Object labels) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        ((Map<?, ?>) labels)
                .forEach((language, label) -> texts.put(new LanguageTag(language.toString()), label.toString()));
        return new Localized(texts);
    }
}
