package ruhr.kumpel.campaign;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// Notices of an organisation and the form for another one, ready to print.
public record NoticesView(
        String action,
        List<Row> rows,
        List<Choice> kinds,
        String kind,
        String office,
        String issued,
        Problems problems) {

    /// @param badge kind of the badge with the state
    public record Row(String kind, String office, String issued, String state, String badge) {}

    /// For the portal's manager.
    public record Desk(List<Asked> asked, Problems problems) {}

    /// @param action where it is decided; its document is below
    public record Asked(String organisation, String href, Row row, String action) {}
}
