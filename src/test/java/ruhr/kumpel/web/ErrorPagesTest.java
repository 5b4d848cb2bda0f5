package ruhr.kumpel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.portal.ExamplePortals;

@KumpelTest
class ErrorPagesTest {

    private final Surfer surfer;
    private final String portal;

    ErrorPagesTest(Surfer surfer, ExamplePortals portals) {
        this.surfer = surfer;
        this.portal = portals.fresh().key();
    }

    @Test
    void whatDoesNotExistOffersAWayOn() {
        var answer = surfer.get(portal, "/de/nothing");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main h1").text()).isEqualTo("Hier ist nichts mehr");
        assertThat(answer.page().select("main form[action=/de/listings] input[name=text]"))
                .hasSize(1);
        assertThat(answer.page().select("header, footer")).hasSize(2);
    }

    @Test
    void whatBreaksTellsNothingAboutInside() {
        var answer = surfer.get(portal, "/de/specimen/broken");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).doesNotContain("geheime Ursache", "Exception", "ruhr.kumpel");
        assertThat(answer.main()).contains("Bei uns ist etwas kaputt");
    }

    @Test
    void tooManySaysWhenToComeAgain() {
        var answer = surfer.get(portal, "/de/specimen/busy");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).hasValue("7");
        assertThat(answer.main()).contains("zu schnell");
    }

    @Test
    void anAddressWithAnEncodedSlashGetsOurPage() {
        assertThat(surfer.get(portal, "/de/a%2Fb").page().select("header, footer"))
                .hasSize(2);
        assertThat(surfer.get(portal, "/de/a%5Cb").page().select("header, footer"))
                .hasSize(2);
    }

    @Test
    void anAddressThatNobodyCanReadLeadsHome() {
        var answer = surfer.get(portal, "/de/%00");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().select("a").attr("href")).isEqualTo("/");
        assertThat(answer.page().select("style")).isEmpty();
    }

    @Test
    void aNulIsNotTakenIn() {
        var answer = surfer.post(portal, "/de/specimen/post", Map.of("text", "a\0b"));
        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void aFieldThatIsMissingIsABadRequest() {
        assertThat(surfer.post(portal, "/de/specimen/post", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void aMethodThatIsNotThereSaysWhichAre() {
        var answer = surfer.post(portal, "/de/specimen/gallery", Map.of());
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow").orElseThrow()).contains("GET");
        assertThat(answer.main()).contains("So geht das hier nicht");
    }

    @Test
    void dataRoutesGetData() {
        var answer = surfer.get(portal, "/nothing.geojson");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.text()).startsWith("{\"status\":404,");
    }

    @Test
    void theErrorAddressItselfIsNothing() {
        assertThat(surfer.get(portal, "/error").status()).isEqualTo(404);
    }

    @Test
    void aRedirectAfterWritingIsSeeOther() {
        var answer = surfer.post(portal, "/de/specimen/post", Map.of("text", "a"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/de/specimen/gallery");
    }
}
