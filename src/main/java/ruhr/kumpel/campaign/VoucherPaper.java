package ruhr.kumpel.campaign;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;
import ruhr.kumpel.paper.Papers;

/// Prints a voucher as a PDF, to fold and to give.
@Component
class VoucherPaper {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kumpeljte");
    private final Papers papers;

    VoucherPaper(Papers papers) {
        this.papers = papers;
    }

    byte[] pdf(VoucherSheet sheet) {
        var page = new StringOutput();
        engine.render("campaign/voucher-paper.jte", sheet, page);
        return papers.pdf(page.toString(), sheet.language());
    }
}
