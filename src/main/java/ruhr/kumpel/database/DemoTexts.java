package ruhr.kumpel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// What the demo tells, from lists of our own below `demo/`. A language's texts stand below its tag, in the order that
/// the file's first line says: `de: [title, story]`.
public final class DemoTexts {

    private static final List<String> LANGUAGES = List.of("de", "en", "uk", "ar", "tr");

    private DemoTexts() {}

    /// @param file such as `routes.yaml`
    public static List<Map<String, Object>> read(String file) {
        try (var in = new ClassPathResource("demo/" + file).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text at this place in each language that is there.
    public static Localized localized(Map<String, Object> told, int place) {
        var texts = new LinkedHashMap<LanguageTag, String>();
        for (var language : LANGUAGES)
            if (told.get(language) instanceof List<?> said)
                texts.put(new LanguageTag(language), (String) said.get(place));
        return new Localized(texts);
    }

    /// What must be there.
    public static Object the(Map<String, Object> told, String key) {
        return Objects.requireNonNull(told.get(key), key);
    }
}
