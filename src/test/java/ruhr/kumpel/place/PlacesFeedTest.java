package ruhr.kumpel.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.portal.ExamplePortals;

@KumpelTest
class PlacesFeedTest {

    private final Surfer surfer;
    private final String portal;

    PlacesFeedTest(Surfer surfer, ExamplePortals portals) {
        this.surfer = surfer;
        this.portal = portals.fresh().key();
    }

    @Test
    void aPlaceIsCompletedInTheLanguageOfThePage() {
        var answer = surfer.get(portal, "/uk/places.json?typed=dortm");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("public"));
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.text()).contains("\"label\":\"Дортмунд\"", "\"municipality\":\"05913000\"");
        assertThat(surfer.get(portal, "/de/places.json").text()).isEqualTo("[]");
        assertThat(surfer.get(portal, "/de/places.json?typed=%3Cscript%3E").text())
                .isEqualTo("[]");
    }
}
