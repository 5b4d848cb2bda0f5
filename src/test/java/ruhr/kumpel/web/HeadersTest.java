package ruhr.kumpel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.portal.ExamplePortals;

/// Promise 11.
@KumpelTest
class HeadersTest {

    private final Surfer surfer;
    private final String portal;

    HeadersTest(Surfer surfer, ExamplePortals portals) {
        this.surfer = surfer;
        this.portal = portals.fresh().key();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/de", "/de/specimen/gallery", "/de/specimen/secret", "/de/specimen/broken", "/de/specimen/busy",
                "/de/specimen/members", "/de/nothing", "/xx/", "/specimen.geojson", "/nothing.geojson", "/health",
                "/assets/look.css", "/assets/nothing.css", "/de/../../etc/passwd", "/de/%00", "/de/a%2fb", "/de/;a=b"
            })
    void everyResponseCarriesThem(String path) {
        check(surfer.get(portal, path));
    }

    @Test
    void alsoForUnknownHostsAndUnknownMethods() {
        check(surfer.get("nobody.example", "/de/"));
        check(surfer.post(portal, "/de/specimen/gallery", Map.of()));
        check(surfer.post(portal, "/de/specimen/post", Map.of("text", "a")));
    }

    @Test
    void alsoWhenNothingHasChanged() {
        var first = surfer.get(portal, "/de/specimen/gallery?text=unchanged");
        var again = surfer.saying("If-None-Match", first.header("ETag").orElseThrow())
                .get(portal, "/de/specimen/gallery?text=unchanged");
        assertThat(again.status()).isEqualTo(304);
        check(again);
    }

    @Test
    void whatHangsOnASecretIsKeptByNobody() {
        var answer = surfer.get(portal, "/de/specimen/secret");
        assertThat(answer.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.header("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    /// Printed anew and from the cache, whatever the browser would rather read.
    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "uk", "ar", "tr"})
    void aPageSaysItsOwnLanguage(String language) {
        surfer.saying("Accept-Language", "fr, en;q=0.5");
        for (int i = 0; i < 2; i++)
            assertThat(surfer.get(portal, "/" + language + "/").header("Content-Language"))
                    .hasValue(language);
        assertThat(surfer.get(portal, "/" + language + "/nothing").header("Content-Language"))
                .hasValue(language);
    }

    @Test
    void noPageHasScriptOrStyleOfItsOwn() {
        var page = surfer.get(portal, "/de/specimen/gallery").page();
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.select("[src^=data:], [href^=data:], [onclick], [onload]"))
                .isEmpty();
    }

    private static void check(Answer answer) {
        var policy = answer.header("Content-Security-Policy").orElse("");
        assertThat(policy)
                .as(answer.path())
                .contains(
                        "default-src 'self'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "object-src 'none'",
                        "base-uri 'none'")
                .contains("frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "data:");
        assertThat(answer.header("X-Content-Type-Options")).as(answer.path()).hasValue("nosniff");
        assertThat(answer.header("Referrer-Policy")).as(answer.path()).isPresent();
        assertThat(answer.header("Permissions-Policy")).as(answer.path()).isPresent();
        assertThat(answer.header("Cross-Origin-Opener-Policy"))
                .as(answer.path())
                .hasValue("same-origin");
    }
}
