package ruhr.kumpel.campaign;

import java.util.List;
import ruhr.kumpel.kernel.Localized.Text;

/// The book of a business, ready to print.
public record BusinessLedgerView(String csv, String vouchers, List<Row> rows) {

    public record Row(Text campaign, LedgerView.Row line) {}
}
