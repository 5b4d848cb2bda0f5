package ruhr.kumpel.conversation;

import java.util.List;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.When;

/// The team's inbox, ready to print.
///
/// @param duties where it is set who answers what, for who may
public record InboxView(List<Tab> tabs, List<Row> rows, String duties) {

    /// @param assigned who has taken it on
    /// @param answering who is asked to, if nobody has
    public record Row(
            String href,
            String topic,
            String town,
            String name,
            String beginning,
            When last,
            String assigned,
            String answering,
            boolean answered) {}
}
