package ruhr.kumpel.pinboard;

import java.util.List;
import ruhr.kumpel.kernel.Localized;

/// A member's postings, ready to print.
public record MyPostingsView(String news, String event, List<Row> rows) {

    public record Row(Localized.Text title, String href, String state, String badge, String until) {}
}
