package ruhr.kumpel.project;

import java.util.List;

/// What stands here from other portals, ready to print.
public record SharedView(List<Row> rows) {

    /// @param topics names of the topics it stands under here
    /// @param shown whether everybody sees it now; it may be paused at home
    public record Row(
            String id,
            String title,
            String lang,
            String dir,
            String href,
            String kind,
            String home,
            String topics,
            boolean shown,
            String state) {}
}
