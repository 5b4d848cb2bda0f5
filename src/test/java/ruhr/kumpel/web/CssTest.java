package ruhr.kumpel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CssTest {

    private static final List<String> PHYSICAL = List.of(
            "(?<![a-z-])(left|right|top|bottom)\\s*:",
            "(margin|padding|border)-(left|right|top|bottom)",
            "(?<![a-z-])(width|height|min-width|max-width|min-height|max-height)\\s*:(?![^{]*\\{)",
            "text-align\\s*:\\s*(left|right)",
            "float\\s*:",
            "border-(top|bottom)-(left|right)-radius");

    private static final Pattern RULE = Pattern.compile("(?:^|[{};])\\s*([^{};@]+)\\{");
    private static final Pattern FIRST_CLASS = Pattern.compile("(?:^|,)\\s*\\.([a-zA-Z][\\w-]*)");

    @Test
    void everyLengthAndSideIsLogicalSoThatRightToLeftIsAMirror() {
        var css = css().replaceAll("/\\*[\\s\\S]*?\\*/", "").replaceAll("@media[^{]*\\{", "{");
        for (var physical : PHYSICAL)
            assertThat(Pattern.compile(physical)
                            .matcher(css)
                            .results()
                            .map(hit -> around(css, hit.start()))
                            .toList())
                    .as(physical)
                    .isEmpty();
    }

    /// All pages share one file: what one page says of `.facts` is said of everybody's.
    @Test
    void noPageDressesWhatBelongsToAnother() throws IOException {
        var owners = new TreeMap<String, Set<String>>();
        try (var files = Files.list(Path.of("src/main/resources/web/look/pages"))) {
            for (var file : files.toList())
                for (var name : dressed(Files.readString(file)))
                    owners.computeIfAbsent(name, _ -> new TreeSet<>())
                            .add(file.getFileName().toString());
        }
        owners.values().removeIf(files -> files.size() == 1);
        assertThat(owners).isEmpty();
    }

    /// The classes with which selectors begin.
    private static Set<String> dressed(String css) {
        return RULE.matcher(css.replaceAll("/\\*[\\s\\S]*?\\*/", ""))
                .results()
                .flatMap(rule -> FIRST_CLASS.matcher(rule.group(1)).results())
                .map(first -> first.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void itIsSmall() {
        assertThat(Assets.with("look.css").orElseThrow().packed().length).isLessThan(20_000);
        assertThat(Assets.with("icons.svg").orElseThrow().packed().length).isLessThan(9_000);
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(css()).doesNotContain("url(", "@import", "http:", "https:");
    }

    @Test
    void bracesMatch() {
        assertThat(css().chars().filter(c -> c == '{').count())
                .isEqualTo(css().chars().filter(c -> c == '}').count());
    }

    private static String around(String css, int at) {
        return css.substring(Math.max(0, at - 40), Math.min(css.length(), at + 40));
    }

    private static String css() {
        return new String(Assets.with("look.css").orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
