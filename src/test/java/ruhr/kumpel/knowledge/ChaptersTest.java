package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChaptersTest {

    @Test
    void aTextIsCutAtItsHeadingsAndNothingIsLost() {
        var text = """
                Vorweg.

                ## Bis wann {#deadline}

                In zwei Wochen.

                ### Genauer

                Nach dem Einzug.

                ## Ohne Adresse
                Auch das.""";
        var chapters = Chapters.of(text);
        assertThat(chapters.all()).extracting(Chapters.Chapter::key).containsExactly("", "deadline", "");
        assertThat(chapters.all()).extracting(Chapters.Chapter::title).containsExactly("", "Bis wann", "Ohne Adresse");
        assertThat(chapters.with("deadline").orElseThrow().body())
                .startsWith("In zwei Wochen.")
                .contains("### Genauer");
        assertThat(chapters.saying("documents")).isEmpty();
    }

    @Test
    void whatLooksLikeAHeadingInABlockOfCodeIsNone() {
        var chapters = Chapters.of("## Eins {#one}\n\n```\n## Zwei {#two}\n```\n\n## Drei {#three}");
        assertThat(chapters.all()).extracting(Chapters.Chapter::key).containsExactly("one", "three");
    }
}
