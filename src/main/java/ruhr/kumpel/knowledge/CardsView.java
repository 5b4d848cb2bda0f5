package ruhr.kumpel.knowledge;

import java.util.List;
import ruhr.kumpel.kernel.Localized;

/// The contact cards of a portal.
public record CardsView(String back, String fresh, List<Row> rows) {

    /// @param line by which pages show it
    public record Row(Localized.Text name, String href, String line) {}
}
