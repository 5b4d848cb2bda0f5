package ruhr.kumpel.conversation;

import java.util.List;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.When;

/// The list of somebody's threads, ready to print.
public record ThreadsView(List<Row> rows) {

    public record Row(String href, Localized.Text title, boolean team, When last, boolean unread, boolean closed) {}
}
