package ruhr.kumpel.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;

/// Makes PDFs.
@Component
public class Papers {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kumpeljte");

    /// A PDF of a well-formed XHTML page with its own style sheet inside. Its fonts are `Kumpel` (plain and
    /// bold) and `Kumpel Sign` (narrow bold, for headings). Nothing is loaded from anywhere: addresses in it
    /// stay blank.
    public byte[] pdf(String xhtml, LanguageTag language) {
        var out = new ByteArrayOutputStream(100_000);
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(NOT_IN_XML.matcher(xhtml).replaceAll(""), null);
        builder.useFastMode();
        font(builder, "DejaVuSans.ttf", "Kumpel", 400);
        font(builder, "DejaVuSans-Bold.ttf", "Kumpel", 700);
        font(builder, "DejaVuSansCondensed-Bold.ttf", "Kumpel Sign", 700);
        builder.useUnicodeBidiSplitter(Bidi::new);
        builder.useUnicodeBidiReorderer(new Bidi.Reorderer());
        builder.defaultTextDirection(language.direction().equals("rtl") ? TextDirection.RTL : TextDirection.LTR);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Kumpel");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// An A4 sheet for walls and shop windows.
    public byte[] poster(PosterText text) {
        return pdf(printed("paper/poster.jte", text), text.language());
    }

    /// The same words small, eight times on an A4 sheet, to cut and to leave on tables.
    public byte[] cards(PosterText text) {
        return pdf(printed("paper/cards.jte", text), text.language());
    }

    String printed(String template, PosterText text) {
        var page = new StringOutput();
        engine.render(template, new Sheet(text), page);
        return page.toString();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> resource("fonts/" + file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Papers.class.getResourceAsStream("/paper/" + name), name);
    }
}
