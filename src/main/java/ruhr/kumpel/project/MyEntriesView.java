package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;

/// What a person posted and promised.
public record MyEntriesView(List<Row> here, List<Row> elsewhere, List<Promise> pledges) {

    public record Row(
            String title,
            String lang,
            String dir,
            String href,
            String kind,
            String icon,
            String kindWords,
            String badge,
            String state,
            String changed) {}

    /// @param thread with whoever posted the entry
    /// @param open whether she can still take it back
    public record Promise(
            String id, String what, String title, String href, Optional<String> thread, String state, boolean open) {}
}
