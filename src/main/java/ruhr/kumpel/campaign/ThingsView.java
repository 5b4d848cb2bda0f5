package ruhr.kumpel.campaign;

import java.util.List;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The things of a campaign, ready to print.
///
/// @param fixed supporters have seen them: pieces are added, nothing else
/// @param languages in which the label is asked for, the reader's first
public record ThingsView(
        Text title,
        String action,
        boolean fixed,
        List<Row> rows,
        ThingForm form,
        List<Language> languages,
        List<Choice> deliveries,
        List<Choice> vats,
        Problems problems) {

    /// @param base where its deeds are
    /// @param key names the press that adds pieces
    public record Row(Text label, String amount, String left, String delivery, String vat, String base) {}

    public record Language(String tag, String name, String dir, String typed) {}
}
