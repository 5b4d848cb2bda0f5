package ruhr.kumpel.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Translating.Refused;
import ruhr.kumpel.language.Translating.Translated;
import ruhr.kumpel.language.Translating.Why;
import ruhr.kumpel.language.TranslationSettings.Engine;

/// Both machines, against a server that speaks as they do.
class TranslatorsTest {

    private static final TranslatorStandIn SERVER = TranslatorStandIn.get();

    static Stream<Translator> both() {
        return Stream.of(
                new DeepL(settings(Engine.DEEPL, "good:fx", SERVER.url())),
                new LibreTranslate(settings(Engine.LIBRETRANSLATE, "", SERVER.url() + "/")));
    }

    @ParameterizedTest
    @MethodSource("both")
    void textsComeBackInTheirOrderWithTheirElements(Translator translator) {
        var texts = List.of("Guten <x id=\"0\">Tag</x> &amp; mehr", "Zweitens");
        var answer = translator.translate(texts, LanguageTag.GERMAN, LanguageTag.UKRAINIAN);
        assertThat(answer)
                .isEqualTo(new Translated(List.of("uk: Guten <x id=\"0\">Tag</x> &amp; mehr", "uk: Zweitens")));
    }

    @ParameterizedTest
    @MethodSource("both")
    void manyTextsAreAskedInSeveralTurns(Translator translator) {
        var word = translator.name() + "Vielzahl";
        var texts = IntStream.range(0, 120).mapToObj(i -> word + " " + i).toList();
        var answer = translator.translate(texts, LanguageTag.GERMAN, LanguageTag.TURKISH);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Translated.class,
                        said -> assertThat(said.texts()).hasSize(120).last().isEqualTo("tr: " + word + " 119"));
        assertThat(SERVER.askedWith(word)).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("both")
    void whatGoesWrongThereIsSaidAndThrowsNothing(Translator translator) {
        assertThat(asked(translator, "Zählerstand", "uk")).isEqualTo(new Refused(Why.USED_UP));
        assertThat(asked(translator, "Tag", "xx")).isEqualTo(new Refused(Why.LANGUAGE));
        assertThat(asked(translator, "Unsinn", "uk")).isEqualTo(new Refused(Why.AWAY));
    }

    @Test
    void aMachineThatIsDownOrSlowIsAway() {
        for (var translator : List.of(
                new LibreTranslate(settings(Engine.LIBRETRANSLATE, "", "http://127.0.0.1:1")),
                new LibreTranslate(new TranslationSettings(
                        Engine.LIBRETRANSLATE, "", SERVER.url(), 1, 40, Duration.ofMillis(300)))))
            assertThat(asked(translator, "Langsamkeit", "uk")).isEqualTo(new Refused(Why.AWAY));
        assertThat(asked(new LibreTranslate(settings(Engine.LIBRETRANSLATE, "", SERVER.url())), "Störung", "uk"))
                .isEqualTo(new Refused(Why.AWAY));
    }

    @Test
    void deepLGetsItsKeyItsFormatAndATargetThatItKnows() {
        var wrong = new DeepL(settings(Engine.DEEPL, "bad:fx", SERVER.url()));
        assertThat(asked(wrong, "Schlüsseldienst", "uk")).isEqualTo(new Refused(Why.KEY));
        var right = new DeepL(settings(Engine.DEEPL, "good:fx", SERVER.url()));
        asked(right, "Kennzeichenfrage", "en");
        var question = SERVER.askedWith("Kennzeichenfrage").getFirst();
        assertThat(question.path()).isEqualTo("/v2/translate");
        assertThat(question.body())
                .containsIgnoringCase("target_lang=en-gb")
                .containsIgnoringCase("source_lang=de")
                .contains("tag_handling=xml", "non_splitting_tags=x", "outline_detection=0");
    }

    @Test
    void libreTranslateGetsJsonAndAKeyOnlyIfThereIsOne() {
        asked(new LibreTranslate(settings(Engine.LIBRETRANSLATE, "", SERVER.url())), "Schlüssellosigkeit", "ar");
        asked(new LibreTranslate(settings(Engine.LIBRETRANSLATE, "k3y", SERVER.url())), "Schlüsselbund", "ar");
        assertThat(SERVER.askedWith("Schlüssellosigkeit").getFirst().body())
                .isEqualTo("{\"q\":[\"Schlüssellosigkeit\"],\"source\":\"de\",\"target\":\"ar\",\"format\":\"html\"}");
        assertThat(SERVER.askedWith("Schlüsselbund").getFirst().body()).contains("\"api_key\":\"k3y\"");
    }

    @Test
    void settingsThatMakeNoSenseStopTheStart() {
        assertThatThrownBy(() -> settings(Engine.DEEPL, "", "")).hasMessageContaining("kumpel.translation.key");
        assertThatThrownBy(() -> settings(Engine.LIBRETRANSLATE, "", "libre:5000"))
                .hasMessageContaining("kumpel.translation.url");
        assertThat(new MachineTranslation(settings(Engine.NONE, "", "")).translator())
                .isEmpty();
    }

    private static Translating asked(Translator translator, String text, String into) {
        return translator.translate(List.of(text), LanguageTag.GERMAN, new LanguageTag(into));
    }

    private static TranslationSettings settings(Engine engine, String key, String url) {
        return new TranslationSettings(engine, key, url, 1_000, 40, Duration.ofSeconds(20));
    }
}
