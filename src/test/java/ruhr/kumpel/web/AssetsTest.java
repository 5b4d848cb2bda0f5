package ruhr.kumpel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AssetsTest {

    @Test
    void aNameChangesWithItsContent() {
        assertThat(Assets.path("look.css")).matches("/assets/look-[0-9a-f]{12}\\.css");
        assertThat(Assets.path("leaflet/dist/leaflet.js")).matches("/assets/leaflet/dist/leaflet-[0-9a-f]{12}\\.js");
    }

    @Test
    void anOldNameStillFindsTheFile() {
        assertThat(Assets.at("look-000000000000.css")).isPresent();
    }

    @Test
    void nothingElseOfTheClassPathIsServed() {
        assertThat(Assets.at("../../application.yml")).isEmpty();
        assertThat(Assets.at("spring/../application.yml")).isEmpty();
        assertThat(Assets.at("nothing.css")).isEmpty();
        assertThat(Assets.at("")).isEmpty();
        assertThat(Assets.at("leaflet/")).isEmpty();
    }

    @Test
    void everyIconHasADrawing() {
        var sprite = new String(Assets.with("icons.svg").orElseThrow().bytes(), StandardCharsets.UTF_8);
        assertThat(sprite).doesNotContain("\"0 0 24 24\"></symbol>").contains("id=\"i-search\"");
    }

    @Test
    void anIconIsFoundByOurNameAndByTablers() {
        assertThat(Assets.icon("map-pin")).endsWith("#i-pin");
        assertThat(Assets.icon("no-such-icon")).endsWith("#i-info");
    }
}
