package ruhr.kumpel.campaign;

import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.paper.PosterText.Colours;
import ruhr.kumpel.paper.QrCode;

/// A voucher on paper, ready to print.
public record VoucherSheet(
        LanguageTag language,
        String title,
        String organisation,
        String label,
        String worth,
        String valid,
        String codeLabel,
        String code,
        QrCode.Drawing qr,
        String how,
        String present,
        String presentWords,
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
