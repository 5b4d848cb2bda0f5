package ruhr.kumpel.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// The longer texts of presets: `presets/texts/{name}.{language}.md`, German always, other languages where they
/// exist.
final class PresetTexts {

    private static final java.util.List<LanguageTag> LANGUAGES = java.util.List.of(
            LanguageTag.GERMAN, LanguageTag.ENGLISH, LanguageTag.UKRAINIAN, LanguageTag.ARABIC, LanguageTag.TURKISH);

    private PresetTexts() {}

    static Localized named(String name) {
        var text = Localized.EMPTY;
        for (var language : LANGUAGES) {
            var file = new ClassPathResource("presets/texts/" + name + "." + language + ".md");
            if (file.exists()) text = text.with(language, read(file));
        }
        if (text.isEmpty()) throw new IllegalArgumentException("No text " + name);
        return text;
    }

    private static String read(ClassPathResource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
