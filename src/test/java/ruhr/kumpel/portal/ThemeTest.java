package ruhr.kumpel.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

    static Stream<Preset> presets() {
        return new Presets().all().stream();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyPresetCanBeReadInBothSchemes(Preset preset) {
        assertThat(preset.brand().theme().weakPairs()).isEmpty();
    }

    @Test
    void contrastIsThatOfWcag() {
        assertThat(new Colour("#000000").contrastTo(new Colour("#ffffff"))).isCloseTo(21, within(0.01));
        assertThat(new Colour("#777777").contrastTo(new Colour("#ffffff"))).isCloseTo(4.48, within(0.01));
    }

    @Test
    void aColourOnItselfIsToldByItsPairAndScheme() {
        var weak = with("on-action", "#24506f").weakPairs();

        assertThat(weak).hasSize(2).allSatisfy(one -> assertThat(one.scheme()).isEqualTo(Scheme.LIGHT));
        assertThat(weak).extracting(ColourPair.Weak::pair).contains(ColourPair.ON_ACTION);
    }

    @Test
    void theAddressChangesWithTheColours() {
        assertThat(with("link", "#123456").path("x"))
                .isNotEqualTo(with("link", "#123457").path("x"));
    }

    @Test
    void whatIsNoColourNeverReachesAStyleSheet() {
        assertThatThrownBy(() -> new Colour("red;} body{display:none")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStyleSheetSaysBothSchemes() {
        var css = with("link", "#123456").css();

        assertThat(css)
                .contains(
                        "@layer theme",
                        "--kumpel-fault: 50%",
                        "--kumpel-color-link: #123456",
                        "data-scheme=\"dark\"",
                        "prefers-color-scheme: dark");
    }

    private static Theme with(String token, String hex) {
        var theme = new Presets().with("matchmaker").brand().theme();
        var light = new HashMap<>(theme.light());
        light.put(token, new Colour(hex));
        return new Theme(theme.fault(), light, theme.dark());
    }
}
