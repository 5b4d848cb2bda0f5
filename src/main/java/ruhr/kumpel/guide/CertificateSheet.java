package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.paper.PosterText.Colours;
import ruhr.kumpel.paper.QrCode;

/// A certificate on paper, ready to print.
///
/// @param modules titles of what she has completed
public record CertificateSheet(
        LanguageTag language,
        String title,
        String to,
        String name,
        String text,
        String learnt,
        List<String> modules,
        String issued,
        String until,
        String checkLabel,
        String code,
        String address,
        QrCode.Drawing qr,
        String portal,
        String slogan,
        String mark) {

    /// `left` or `right`: where lines begin. PDFs know no logical sides.
    public String start() {
        return language.direction().equals("rtl") ? "right" : "left";
    }

    public String end() {
        return start().equals("left") ? "right" : "left";
    }

    public Colours colours() {
        return Colours.of(mark);
    }
}
