package ruhr.kumpel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

/// Words change on all nodes without a release. Uses a language of its own, so that no other test reads it.
@KumpelTest
class WordBookTest {

    private static final LanguageTag SORBIAN = new LanguageTag("hsb");
    private static final LanguageTag SILESIAN = new LanguageTag("szl");
    private static final String KEY = "language.words.title";

    private final WordBook book;
    private final Catalogue here;
    private final Catalogue elsewhere;
    private final Languages languages;
    private final PersonId operator = new PersonId(Ids.next());

    WordBookTest(WordBook book, Catalogue here, MessageFiles files, WordStore store, Languages languages) {
        this.book = book;
        this.here = here;
        this.elsewhere = new Catalogue(files, store);
        this.languages = languages;
    }

    @Test
    void aChangedWordIsSaidHereAtOnceAndElsewhereWhenItHears() {
        assertThat(elsewhere.say(SORBIAN, KEY)).isEqualTo("Wörter");

        assertThat(book.put(SORBIAN, KEY, _ -> true, "Słowa", operator)).isEqualTo(new Rewording.Reworded());

        assertThat(here.say(SORBIAN, KEY)).isEqualTo("Słowa");
        assertThat(elsewhere.say(SORBIAN, KEY)).isEqualTo("Wörter");
        elsewhere.changed(Set.of(Languages.EVERYTHING));
        assertThat(elsewhere.say(SORBIAN, KEY)).isEqualTo("Słowa");
    }

    @Test
    void anEmptiedWordIsTheReleasesAgain() {
        book.put(SILESIAN, KEY, _ -> true, "Suowa", operator);
        book.put(SILESIAN, KEY, _ -> true, "", operator);

        assertThat(here.say(SILESIAN, KEY)).isEqualTo("Wörter");
    }

    @Test
    void aWordWithoutItsPlaceholderIsRefused() {
        assertThat(book.put(SILESIAN, "language.words.text", _ -> true, "Tekst", operator))
                .isEqualTo(new Rewording.Wrong("language.words.problem.placeholders"));
        assertThat(book.put(SILESIAN, "no.such.key", _ -> true, "Tekst", operator))
                .isEqualTo(new Rewording.Wrong("language.words.problem.key"));
    }

    @Test
    void aLanguageIsAddedWithoutARelease() {
        languages.add(new LanguageTag("nds"), "Plattdüütsch", operator);

        assertThat(languages.with(new LanguageTag("nds")))
                .contains(new Offered(new LanguageTag("nds"), "Plattdüütsch"));
        assertThat(here.say(new LanguageTag("nds"), KEY)).isEqualTo("Wörter");
    }

    @Test
    void anUnknownKeyShowsAsItself() {
        assertThat(here.say(LanguageTag.GERMAN, "nobody.wrote.this")).isEqualTo("nobody.wrote.this");
    }
}
