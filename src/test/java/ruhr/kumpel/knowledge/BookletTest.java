package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.knowledge.Editors.Editor;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// Pages on paper and as files, in any language.
@KumpelTest
class BookletTest {

    private final Portal portal;
    private final Editor editor;
    private final Surfer reader;

    BookletTest(Editors editors, ExamplePortals portals, Surfer reader) {
        this.portal = portals.like("welcome", Policy.AFTER_REVIEW);
        this.editor = editors.of(portal);
        this.reader = reader;
    }

    @Test
    void aBranchHasContentsWithPageNumbersAndSaysWhereItIsReadAndWhen() throws IOException {
        var top = editor.begins("Ankommen");
        editor.publishes(top, Map.of("lead", "Die ersten Wochen."));
        for (int i = 1; i <= 3; i++) {
            var below = editor.begins("Schritt " + i, top);
            editor.publishes(below, Map.of("body", "## Womit {#documents}\n\nMit dem Pass " + i + "."));
        }
        try (var pdf = pdf(path(top, "de") + "/branch.pdf")) {
            var pages = pages(pdf);
            assertThat(pages).hasSize(5);
            assertThat(pages.getFirst()).contains("Inhalt", "Ankommen 2", "Schritt 1 3", "Schritt 3 5", "1 / 5");
            assertThat(pages.get(4)).contains("Mit dem Pass 3.", "5 / 5", "keine Rechtsberatung");
            assertThat(pages.get(3)).contains("Ausgedruckt am", portal.key() + ".localhost", "/de/info/schritt-2-");
        }
        try (var pdf = pdf(path(top, "de") + "/page.pdf")) {
            assertThat(pages(pdf)).singleElement().asString().contains("Die ersten Wochen.");
        }
    }

    @Test
    void arabicRunsFromTheRightAndWhatIsMissingInItComesMarkedInGerman() throws IOException {
        var top = editor.begins("Ankommen");
        editor.publishes(top, Map.of("body", "Zuerst anmelden."));
        editor.publishes(top + "?in=ar", Map.of("title", "الوصول", "body", "سجّل سكنك أولاً. الهاتف 115."));
        var below = editor.begins("Anmelden", top);
        editor.publishes(below, Map.of("body", "Innerhalb von zwei Wochen."));
        try (var pdf = pdf(path(top, "ar") + "/branch.pdf")) {
            var text = joined(String.join("\n", pages(pdf)));
            assertThat(text).contains("الوصول", "سجل سكنك", "115", "المحتويات");
            assertThat(text).contains("Innerhalb von zwei Wochen.", "هذه الصفحة غير متوفرة بلغتك بعد");
            assertThat(text).doesNotContain("#").doesNotContain("\uFFFD");
        }
    }

    @Test
    void shippedPagesSayOnPaperThatNobodyHasConfirmedThem() throws IOException {
        editor.surfer().post(portal.key(), "/de/manage/pages/shipped", Map.of());
        var index = reader.get(portal.key(), "/tr/info").page();
        var path = index.select("main .panel h2 a").getFirst().attr("href");
        try (var pdf = pdf(path + "/branch.pdf")) {
            var pages = pages(pdf);
            assertThat(pages.size()).isGreaterThan(3);
            assertThat(String.join("\n", pages)).contains("Makine çevirisi", "İçindekiler", "BMG");
            assertThat(links(pdf)).allMatch(link -> link.matches("(https?|mailto|tel):.*"));
            assertThat(links(pdf)).anyMatch(link -> link.contains(portal.key() + ".localhost"));
        }
    }

    @Test
    void aDraftIsOnNoPaper() {
        var desk = editor.begins("Geheim");
        assertThat(reader.get(portal.key(), "/de/info/x-" + Editor.last(desk) + "/page.pdf")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theSheetForThePrinterHasContentsTooOrOnlyThePage() {
        var top = editor.begins("Ankommen");
        editor.publishes(top, Map.of("body", "## Womit {#documents}\n\nPass. [Womit](#s-documents)"));
        var below = editor.begins("Anmelden", top);
        editor.publishes(below, Map.of("body", "## Womit {#documents}\n\nVertrag."));
        var sheet = reader.get(portal.key(), path(top, "de") + "/print").page();
        assertThat(sheet.select("nav a").eachAttr("href")).containsExactly("#p1", "#p2");
        assertThat(sheet.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (var link : sheet.select("main a[href^=#]").eachAttr("href"))
            assertThat(sheet.select(link)).as(link).isNotEmpty();
        assertThat(sheet.text()).contains("Ausgedruckt am");
        var one = reader.get(portal.key(), path(top, "de") + "/print?only=1").page();
        assertThat(one.select("h1").eachText()).containsExactly("Ankommen");
    }

    private String path(String desk, String language) {
        return editor.read(desk, language, reader).path();
    }

    private PDDocument pdf(String path) throws IOException {
        Answer answer = reader.get(portal.key(), path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(Optional.of("application/pdf"));
        return Loader.loadPDF(answer.bytes());
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        var pages = new ArrayList<String>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(pdf).replaceAll("\\s+", " "));
        }
        return pages;
    }

    /// Where links lead out of the document.
    private static List<String> links(PDDocument pdf) throws IOException {
        var links = new ArrayList<String>();
        for (var page : pdf.getPages())
            for (var one : page.getAnnotations())
                if (one instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action)
                    links.add(action.getURI());
        return links;
    }

    /// Joined forms as the letters they stand for.
    private static String joined(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
