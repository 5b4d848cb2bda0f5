package ruhr.kumpel.pinboard;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Tab;

/// The pinboard, ready to print.
public record PinboardView(List<Tab> tabs, Filter filter, List<PostingCard> cards, Paging paging, List<Tab> feeds) {

    /// What is chosen and can be.
    public record Filter(
            String show,
            String category,
            String town,
            String lang,
            boolean narrowed,
            List<Choice> topics,
            List<Choice> towns,
            List<Choice> languages) {}
}
