package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ruhr.kumpel.portal.Prose;

/// A page that is cut for a translator is the same page when it is put together again.
class PassagesTest {

    @Test
    void aPageIsItsPassages() {
        var body = """
                ## Bis wann {#deadline}

                Innerhalb von zwei Wochen,
                im Bürgerbüro.


                - Pass

                  auch vorläufig
                - Vertrag

                ```
                eins

                zwei
                ```

                | A | B |
                |---|---|
                | 1 | 2 |
                """.strip();
        var wording = new Wording("Wohnsitz", "", body, "§ 17 BMG");
        var passages = Passages.of(wording);

        assertThat(passages.texts().keySet())
                .containsExactly("title", "body-1", "body-2", "body-3", "body-4", "body-5", "body-6", "basis");
        assertThat(passages.texts()).containsEntry("body-5", "```\neins\n\nzwei\n```");
        var again = passages.together();
        assertThat(Prose.html(again.body())).isEqualTo(Prose.html(body));
        assertThat(again.basis()).isEqualTo("§ 17 BMG");
        assertThat(Passages.of(again)).isEqualTo(passages);
    }

    @Test
    void aPageWithoutATextHasOnlyATitle() {
        assertThat(Passages.of(new Wording("Wohnsitz", "", "", "")).texts()).containsOnlyKeys("title");
    }
}
