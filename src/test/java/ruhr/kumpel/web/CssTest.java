package ruhr.kumpel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CssTest {

    private static final List<String> PHYSICAL = List.of(
            "(?<![a-z-])(left|right|top|bottom)\\s*:",
            "(margin|padding|border)-(left|right|top|bottom)",
            "(?<![a-z-])(width|height|min-width|max-width|min-height|max-height)\\s*:(?![^{]*\\{)",
            "text-align\\s*:\\s*(left|right)",
            "float\\s*:",
            "border-(top|bottom)-(left|right)-radius");

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
