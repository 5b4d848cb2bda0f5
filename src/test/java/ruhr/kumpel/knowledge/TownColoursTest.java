package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruhr.kumpel.portal.Colour;

class TownColoursTest {

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#ffffff", "#777777", "#767676", "#f9c41a", "#1f4a33", "#ff0000", "#808000"})
    void whateverATownChoosesItsNameCanBeRead(String ground) {
        var colour = new Colour(ground);
        assertThat(TownColours.on(colour).contrastTo(colour)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void anotherColourHasAnotherAddress() {
        var one = new TownColours(Emblem.FIRST);
        var other = new TownColours(new Emblem(Emblem.Device.WHEEL, new Colour("#203a50"), new Colour("#ffffff")));
        assertThat(one.path("05913000")).isNotEqualTo(other.path("05913000"));
        assertThat(one.css()).contains("--kumpel-color-brand: #1f4a33");
    }
}
