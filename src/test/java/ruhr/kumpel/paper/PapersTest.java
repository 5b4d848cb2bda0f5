package ruhr.kumpel.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.kernel.LanguageTag;

class PapersTest {

    private static final Papers PAPERS = new Papers();

    @Test
    void aPosterIsOneSheetWhoseCodeLeadsToTheEntry() throws Exception {
        try (var pdf = Loader.loadPDF(PAPERS.poster(ExamplePosters.german()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf)).contains("Decken und", "Support.Ruhr", "Українська", "Bochum-Hamme, 44809");
            assertThat(read(new PDFRenderer(pdf).renderImageWithDPI(0, 110)))
                    .isEqualTo(ExamplePosters.german().url());
        }
    }

    @Test
    void arabicLettersAreJoinedAndRunFromRightToLeft() throws Exception {
        try (var pdf = Loader.loadPDF(PAPERS.poster(ExamplePosters.arabic()))) {
            assertThat(joined(text(pdf))).contains("غرفتان لأم", "منطقة الرور", "لا نطلب إيجارا، ونتحدث العربية");
            var drawn = drawnFromLeftToRight(pdf);
            // "بوخوم" from the left: final and initial forms of its letters, last letter first.
            assertThat(drawn).contains("\uFEE1\uFEEE\uFEA7\uFEEE\uFE91");
            assertThat(drawn).doesNotContain("بوخوم").contains("(S1)");
        }
    }

    @Test
    void everyLetterHasAShapeInTheFontsThatComeAlong() throws Exception {
        for (var poster :
                new PosterText[] {ExamplePosters.german(), ExamplePosters.arabic(), ExamplePosters.ukrainian()})
            try (var pdf = Loader.loadPDF(PAPERS.poster(poster))) {
                assertThat(text(pdf)).doesNotContain("#").doesNotContain("\uFFFD");
                for (var name : pdf.getPage(0).getResources().getFontNames()) {
                    PDFont font = pdf.getPage(0).getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("DejaVu");
                }
            }
    }

    @Test
    void eightCardsStandOnOneSheet() throws Exception {
        try (var pdf = Loader.loadPDF(PAPERS.cards(ExamplePosters.german()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf).split("Schlafsäcke für die", -1)).hasSizeGreaterThanOrEqualTo(9);
        }
    }

    @Test
    void whatPeopleWriteCannotBreakTheSheet() throws Exception {
        var german = ExamplePosters.german();
        var hostile = new PosterText(
                german.language(),
                german.kind(),
                "<img src='http://127.0.0.1/x'/> & ]]> " + "W".repeat(200),
                "\u0000\u0008<b>" + "wort ".repeat(5000),
                german.facts(),
                german.hint(),
                german.url(),
                german.shortUrl(),
                german.portal(),
                german.slogan(),
                "unknown");
        try (var pdf = Loader.loadPDF(PAPERS.poster(hostile))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf)).contains("<img");
        }
    }

    @Test
    void nothingIsFetchedForADocument() throws Exception {
        var page =
                "<html><head><title>x</title></head><body>da<img src=\"file:///etc/hostname\"/><img src=\"http://127.0.0.1:1/\"/></body></html>";
        try (var pdf = Loader.loadPDF(PAPERS.pdf(page, LanguageTag.GERMAN))) {
            assertThat(text(pdf)).contains("da");
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void codesAreReadBack() throws Exception {
        var url = "https://support.example/uk/entries/decken-k3x9?from=poster";
        var png = ImageIO.read(new ByteArrayInputStream(QrCode.png(url, 300)));
        assertThat(png.getWidth()).isBetween(300, 400);
        assertThat(read(png)).isEqualTo(url);
        assertThat(QrCode.svg(url))
                .startsWith("<svg")
                .endsWith("</svg>")
                .doesNotContain("style")
                .doesNotContain("data:");
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    /// Joined forms as the letters they stand for.
    private static String joined(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /// The glyphs as they lie on the sheet, without any reader's cleverness about direction.
    private static String drawnFromLeftToRight(PDDocument pdf) throws IOException {
        var glyphs = new ArrayList<TextPosition>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                glyphs.add(glyph);
            }
        }.getText(pdf);
        glyphs.sort(java.util.Comparator.comparing(TextPosition::getYDirAdj).thenComparing(TextPosition::getXDirAdj));
        return glyphs.stream().map(TextPosition::getUnicode).reduce("", String::concat);
    }

    private static String read(BufferedImage picture) throws Exception {
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture))))
                .getText();
    }
}
