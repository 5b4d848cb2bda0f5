package ruhr.kumpel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruhr.kumpel.kernel.LanguageTag;

/// The words of the interface hold together: no key without a text, no text that its language cannot say.
class MessagesTest {

    @Test
    void everyKeyThatIsUsedExistsInGerman() {
        var german = MessageSources.in("");
        var missing = MessageSources.uses().stream()
                .filter(use -> use.whole()
                        ? !german.containsKey(use.key()) && isMessage(use.key())
                        : german.keySet().stream().noneMatch(key -> key.startsWith(use.key())))
                .map(use -> use.key() + " in " + use.file())
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyHasAContextAndStandsInOneFileOnly() {
        var problems = new ArrayList<String>();
        var seen = new HashMap<String, String>();
        MessageSources.files("").forEach(file -> {
            var before = "";
            for (var line : MessageSources.text(file).lines().toList()) {
                int end = line.indexOf('=');
                if (!line.startsWith("#") && end > 0) {
                    var key = line.substring(0, end).strip();
                    if (!before.startsWith("#")) problems.add("No context: " + key);
                    var other = seen.put(key, file.toString());
                    if (other != null) problems.add("Twice: " + key + " in " + file + " and " + other);
                }
                before = line;
            }
        });

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en", "uk", "ar", "tr"})
    void everyTextNeedsWhatTheGermanNeedsAndHasTheFormsOfItsLanguage(String tag) {
        var language = tag.isEmpty() ? LanguageTag.GERMAN : new LanguageTag(tag);
        var german = MessageSources.in("");
        var problems = new TreeMap<String, String>();
        MessageSources.in(tag).forEach((key, text) -> {
            var source = german.get(key);
            if (source == null) problems.put(key, "not in German");
            else Placeholders.of(source).problem(language, text).ifPresent(problem -> problems.put(key, problem));
            if (!problems.containsKey(key)
                    && !Placeholders.of(text).missingPlurals(language).isEmpty())
                problems.put(key, "lacks " + Placeholders.of(text).missingPlurals(language));
        });

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "ar", "tr"})
    void everyTextExistsInEachReleasedLanguage(String language) {
        var missing = new HashSet<>(MessageSources.in("").keySet());
        missing.removeAll(MessageSources.in(language).keySet());

        assertThat(missing).isEmpty();
    }

    /// `say` also takes texts in many languages; a key has a dot.
    private static boolean isMessage(String key) {
        return key.contains(".");
    }
}
