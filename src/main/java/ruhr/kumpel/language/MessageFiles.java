package ruhr.kumpel.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;

/// The messages that came with the release: `messages/{module}.properties` in German,
/// `{module}_{language}.properties`.
@Component
class MessageFiles {

    private final Map<LanguageTag, Map<String, String>> patterns = new HashMap<>();
    private final Map<String, String> contexts = new HashMap<>();

    MessageFiles() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
            for (var file : files) read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The patterns of a language by key; empty for a language without files.
    Map<String, String> in(LanguageTag language) {
        return patterns.getOrDefault(language, Map.of());
    }

    /// What a message is for, as its comment says.
    String context(String key) {
        return contexts.getOrDefault(key, "");
    }

    private void read(Resource file) throws IOException {
        var messages = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        var language = languageOf(file.getFilename());
        if (language.equals(LanguageTag.GERMAN)) readContexts(file.getContentAsString(StandardCharsets.UTF_8));
        var ofLanguage = patterns.computeIfAbsent(language, _ -> new HashMap<>());
        messages.forEach((key, pattern) -> ofLanguage.put((String) key, (String) pattern));
    }

    private void readContexts(String file) {
        var comment = "";
        for (var line : file.lines().toList()) {
            if (line.startsWith("#")) comment = line.substring(1).strip();
            int end = line.indexOf('=');
            if (!line.startsWith("#") && end > 0)
                contexts.put(line.substring(0, end).strip(), comment);
        }
    }

    private static LanguageTag languageOf(@Nullable String fileName) {
        var name = Objects.requireNonNull(fileName).replace(".properties", "");
        int bar = name.indexOf('_');
        return bar < 0
                ? LanguageTag.GERMAN
                : new LanguageTag(name.substring(bar + 1).replace('_', '-'));
    }
}
