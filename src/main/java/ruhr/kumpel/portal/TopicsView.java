package ruhr.kumpel.portal;

import java.util.List;
import ruhr.kumpel.web.Tab;

/// The tree of topics, ready to edit.
public record TopicsView(List<Tab> tabs, List<Topic> topics, String fresh) {

    /// @param missing languages without a name
    public record Topic(String name, String icon, String href, List<String> missing, List<Topic> below) {}
}
