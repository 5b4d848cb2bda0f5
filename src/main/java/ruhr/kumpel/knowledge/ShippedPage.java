package ruhr.kumpel.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import ruhr.kumpel.kernel.LanguageTag;

/// A page that comes with the release: `knowledge/welcome/{key}.{language}.md`. Its first line is the title, what
/// stands before the first heading the lead, what follows the last ruled line where all that is written.
///
/// @param parent the key of the page above
/// @param wordings the language it is written in first
record ShippedPage(String key, Optional<String> parent, Leaf.Setting setting, Map<LanguageTag, Wording> wordings) {

    private static final Pattern FORM = Pattern.compile(
            "# (?<title>[^\\n]+)\\n+(?<lead>(?:(?!\\n## |\\n---).)*)(?<body>.*?)(?:\\n---\\n(?<basis>.*))?",
            Pattern.DOTALL);

    static ShippedPage read(
            String key, Optional<String> parent, Leaf.Setting setting, Iterable<LanguageTag> languages) {
        var wordings = new LinkedHashMap<LanguageTag, Wording>();
        for (var language : languages) {
            var file = new ClassPathResource("knowledge/welcome/" + key + "." + language + ".md");
            if (file.exists()) wordings.put(language, wording(file));
        }
        if (wordings.isEmpty()) throw new IllegalStateException("No shipped page " + key);
        return new ShippedPage(key, parent, setting, wordings);
    }

    private static Wording wording(ClassPathResource file) {
        try {
            var form =
                    FORM.matcher(file.getContentAsString(StandardCharsets.UTF_8).strip());
            if (!form.matches()) throw new IllegalStateException("Not a page: " + file);
            return new Wording(
                    form.group("title").strip(),
                    form.group("lead").strip().replace('\n', ' '),
                    form.group("body").strip(),
                    Optional.ofNullable(form.group("basis")).orElse("").strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
