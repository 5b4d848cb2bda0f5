package ruhr.kumpel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What editors write becomes a page; what is no text or link does not get through.
class ProseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.org/a?b=c",
                "/de/contact",
                "#times",
                "mailto:post@example.org",
                "tel:+49201123"
            })
    void aLinkLeadsWhereItSays(String address) {
        assertThat(Prose.html("[Sprechstunde](" + address + ")"))
                .contains("href=\""
                        + address.replace("=", "&#61;").replace("+", "&#43;").replace("@", "&#64;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//elsewhere.example/x",
                "1",
                "contact",
                "../x",
                "vbscript:x"
            })
    void whatLeadsElsewhereOnEveryPageOrRunsIsNoLink(String address) {
        assertThat(Prose.html("[Sprechstunde](" + address + ")"))
                .contains("Sprechstunde")
                .doesNotContain("href");
    }

    @Test
    void elementsAreShownAndNotPrinted() {
        assertThat(Prose.html("Kommt <b>alle</b>")).doesNotContain("<b>").contains("&lt;b&gt;");
    }
}
