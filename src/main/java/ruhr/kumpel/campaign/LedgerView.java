package ruhr.kumpel.campaign;

import java.util.List;
import ruhr.kumpel.kernel.Localized.Text;

/// The book of a campaign, ready to print.
public record LedgerView(Text title, String csv, List<Thermometer.Sum> sums, List<Row> rows) {

    public record Row(
            String number,
            String when,
            String what,
            String reference,
            String promised,
            String received,
            String confirmed) {}
}
