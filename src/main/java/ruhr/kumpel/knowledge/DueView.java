package ruhr.kumpel.knowledge;

import java.util.List;
import ruhr.kumpel.kernel.Localized;

/// What is due, by what has to be done.
public record DueView(String back, List<Group> groups) {

    public record Group(String title, List<Line> lines) {}

    /// @param where in which language or town
    /// @param detail a link that leads nowhere, or nothing
    public record Line(String href, Localized.Text title, String where, String detail) {}
}
