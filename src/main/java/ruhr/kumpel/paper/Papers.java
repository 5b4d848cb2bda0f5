package ruhr.kumpel.paper;

import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;

/// Makes PDFs.
@Component
public class Papers {

    /// A PDF of a well-formed XHTML page with its own style sheet inside. Nothing else is loaded.
    public byte[] pdf(String xhtml, LanguageTag language) {
        return new byte[0];
    }

    /// An A4 sheet for walls and shop windows.
    public byte[] poster(PosterText text) {
        return new byte[0];
    }

    /// The same words small, eight times on an A4 sheet, to cut and to leave on tables.
    public byte[] cards(PosterText text) {
        return new byte[0];
    }
}
