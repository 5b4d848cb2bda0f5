package ruhr.kumpel.conversation;

import java.util.List;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.When;

/// The team's inbox, ready to print.
public record InboxView(List<Tab> tabs, List<Row> rows) {

    public record Row(
            String href,
            String topic,
            String town,
            String name,
            String beginning,
            When last,
            String assigned,
            boolean answered) {}
}
