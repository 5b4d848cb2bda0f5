package ruhr.kumpel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

class PresetsTest {

    static Stream<Preset> presets() {
        return new Presets().all().stream();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void aPresetSpeaksItsLanguages(Preset preset) {
        assertThat(preset.setting().languages()).startsWith(LanguageTag.GERMAN);
        for (var language : preset.setting().languages()) {
            assertThat(preset.brand().slogan().exactly(language))
                    .as("slogan in %s", language)
                    .isPresent();
            assertThat(textOf(preset, PortalText.HEADLINE).exactly(language))
                    .as("headline in %s", language)
                    .isPresent();
            assertThat(textOf(preset, PortalText.LEAD).exactly(language))
                    .as("lead in %s", language)
                    .isPresent();
            assertThat(preset.categories())
                    .allSatisfy(topic -> assertThat(topic.name().exactly(language))
                            .as(topic.key())
                            .isPresent());
            assertThat(preset.nav())
                    .allSatisfy(
                            link -> assertThat(link.words().exactly(language)).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void aPresetHasWhatTheLawAsksFor(Preset preset) {
        assertThat(preset.texts())
                .containsKeys(PortalText.ABOUT, PortalText.IMPRINT, PortalText.PRIVACY, PortalText.ACCESSIBILITY);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void topicsHaveKeysOfTheirOwnAndKnownIcons(Preset preset) {
        assertThat(preset.categories()).extracting(Category::key).doesNotHaveDuplicates();
        assertThat(preset.categories()).allSatisfy(topic -> {
            assertThat(Topics.ICONS).contains(topic.icon());
            assertThat(Topics.COLOURS).contains(topic.colour());
        });
    }

    private static Localized textOf(Preset preset, PortalText which) {
        return Objects.requireNonNull(preset.texts().get(which));
    }
}
