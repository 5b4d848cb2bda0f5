package ruhr.kumpel.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;

/// Codes that can be said and not guessed.
class WordCodeTest {

    private static final List<String> LANGUAGES = List.of("de", "en", "uk", "ar", "tr");
    private final WordCodes codes = new WordCodes();
    private final PortalId portal = new PortalId(Ids.next());

    @Test
    void noCodeHasLessThan77Bits() {
        assertThat(LANGUAGES).allSatisfy(language -> {
            var words = codes.of(new LanguageTag(language));
            double bits = WordCodes.WORDS * (log2(words.size()) + log2(WordCodes.NUMBERS));
            assertThat(bits).isGreaterThan(77.5);
        });
    }

    private static double log2(double many) {
        return Math.log(many) / Math.log(2);
    }

    @Test
    void noTwoWordsOfALanguageSoundTheSameToUs() {
        assertThat(LANGUAGES).allSatisfy(language -> {
            var words = codes.of(new LanguageTag(language));
            var plain =
                    words.stream().map(word -> plain(word + " 123456789012")).collect(Collectors.toSet());
            assertThat(plain).hasSameSizeAs(words);
        });
    }

    @Test
    void aThousandCodesAreAllDifferent() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) seen.add(codes.next(LanguageTag.UKRAINIAN));
        assertThat(seen).hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"apfel 37 brucke 05 garten 66", "APFEL37BRÜCKE05GARTEN66", " Apfel-37, Brücke-05; Garten 66. "})
    void howeverItIsTypedItIsTheSame(String typed) {
        assertThat(plain(typed)).isEqualTo(plain("Apfel 37 · Brücke 05 · Garten 66"));
    }

    @Test
    void digitsAndLettersOfOtherKeyboardsAreTheSame() {
        assertThat(plain("أرنب ٣٧ · مدينة ٠٥ · شمس ٦٦")).isEqualTo(plain("ارنب 37 مدينه 05 شمس 66"));
        assertThat(plain("IŞIK 37 · ırmak 05 · şapka 66")).isEqualTo(plain("isik 37 irmak 05 sapka 66"));
    }

    @Test
    void anotherOrderOrNumberIsAnotherCode() {
        var code = plain("Apfel 37 · Garten 66 · Hut 11");
        assertThat(plain("Garten 66 · Apfel 37 · Hut 11")).isNotEqualTo(code);
        assertThat(plain("Apfel 38 · Garten 66 · Hut 11")).isNotEqualTo(code);
    }

    @Test
    void whatIsTooShortOrTooLongIsNoCode() {
        assertThat(WordCode.parse("Apfel 37")).isEmpty();
        assertThat(WordCode.parse("a".repeat(1_000))).isEmpty();
        assertThat(WordCode.parse("")).isEmpty();
    }

    @Test
    void theNameTellsNothingOfTheKeyAndEachPortalHasItsOwn() {
        var code = WordCode.parse("Apfel 37 · Garten 66 · Hut 11").orElseThrow();
        assertThat(code.name(portal)).isNotEqualTo(code.key(portal)).hasSize(32);
        assertThat(code.name(portal)).isNotEqualTo(code.name(new PortalId(Ids.next())));
        assertThat(code.toString()).doesNotContain("apfel");
    }

    @Test
    void onlyTheSameKeyOpens() {
        var code = WordCode.parse("Apfel 37 · Garten 66 · Hut 11").orElseThrow();
        var other = WordCode.parse("Apfel 37 · Garten 66 · Hut 12").orElseThrow();
        var locked = Locked.lock("Liste".getBytes(java.nio.charset.StandardCharsets.UTF_8), code.key(portal));
        assertThat(new String(Locked.open(locked, code.key(portal)), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("Liste");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Locked.open(locked, other.key(portal)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String plain(String typed) {
        return WordCode.parse(typed).orElseThrow().plain();
    }
}
