package ruhr.kumpel.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.project.Paragraphs.Paragraph;

class ParagraphsTest {

    @Test
    void emptyLinesPartParagraphsAndDashesMakeLists() {
        assertThat(Paragraphs.of("Hallo\nzusammen\n\nWas fehlt:\n- Decken\n- Kissen\nDanke"))
                .containsExactly(
                        new Paragraph(false, List.of("Hallo", "zusammen")),
                        new Paragraph(false, List.of("Was fehlt:")),
                        new Paragraph(true, List.of("Decken", "Kissen")),
                        new Paragraph(false, List.of("Danke")));
    }
}
