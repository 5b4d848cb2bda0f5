package ruhr.kumpel.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruhr.kumpel.kernel.LanguageTag;

class MessageTest {

    private static final String UKRAINIAN =
            "{0, plural, one {# оголошення} few {# оголошення (2–4)} many {# оголошень} other {# оголошення (дріб)}}";
    private static final String ARABIC =
            "{0, plural, zero {لا شيء} one {واحد} two {اثنان} few {# قليل} many {# كثير} other {# آخر}}";
    private static final String POLISH = "{0, plural, one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}}";

    @Test
    void aPlainTextNeedsNoFormatter() {
        assertThat(Message.of(LanguageTag.GERMAN, "Wie geht''s?")).isEqualTo(new Message.Plain("Wie geht's?"));
    }

    @Test
    void placesAreFilledInAnyOrderWithoutTheFormatter() {
        var message = Message.of(LanguageTag.GERMAN, "{1} von {0}: '{0}' ist''s");

        assertThat(message).isInstanceOf(Message.Places.class);
        assertThat(message.with("Essen", 12_345)).isEqualTo("12.345 von Essen: {0} ist's");
    }

    @Test
    void aPlaceWithoutArgumentShowsItself() {
        assertThat(Message.of(LanguageTag.GERMAN, "Hallo {0}").with()).isEqualTo("Hallo {0}");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 оголошення", "3, 3 оголошення (2–4)", "5, 5 оголошень", "21, 21 оголошення", "111, 111 оголошень"
    })
    void ukrainianHasItsForms(int count, String said) {
        assertThat(Message.of(LanguageTag.UKRAINIAN, UKRAINIAN).with(count)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0, لا شيء", "1, واحد", "2, اثنان", "3, 3 قليل", "11, 11 كثير", "100, 100 آخر"})
    void arabicHasSixFormsAndEuropeanDigits(int count, String said) {
        assertThat(Message.of(LanguageTag.ARABIC, ARABIC).with(count)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 wpis", "2, 2 wpisy", "5, 5 wpisów", "22, 22 wpisy"})
    void polishHasItsForms(int count, String said) {
        assertThat(Message.of(new LanguageTag("pl"), POLISH).with(count)).isEqualTo(said);
    }

    @Test
    void aTranslationNeedsTheSamePlaceholders() {
        var german = Placeholders.of("{0} von {1}");

        assertThat(german.problem(LanguageTag.ENGLISH, "{1} has {0}")).isEmpty();
        assertThat(german.problem(LanguageTag.ENGLISH, "{0} only")).contains("language.words.problem.placeholders");
        assertThat(german.problem(LanguageTag.ENGLISH, "{0 of {1}")).contains("language.words.problem.pattern");
    }

    @Test
    void aTranslationHasOnlyFormsOfItsLanguage() {
        var german = Placeholders.of("{0, plural, one {eins} other {#}}");

        assertThat(german.problem(LanguageTag.TURKISH, "{0, plural, one {bir} few {#} other {#}}"))
                .contains("language.words.problem.plurals");
        assertThat(Placeholders.of("{0, plural, one {#} other {#}}").missingPlurals(LanguageTag.UKRAINIAN))
                .containsExactly("few", "many");
        assertThat(Placeholders.of(ARABIC).missingPlurals(LanguageTag.ARABIC)).isEmpty();
    }
}
