package ruhr.kumpel.draw;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;

/// A draw as everybody sees it, ready to print.
///
/// @param until "Mitmachen bis 30. November 2026"
/// @param mine businesses of this member that can take part or do
/// @param proof once the list is closed
public record DrawView(
        Text title,
        Text story,
        List<String> paragraphs,
        String state,
        String badge,
        String until,
        String winners,
        String source,
        String commitment,
        int count,
        List<Mine> mine,
        Optional<Closed> closed,
        Optional<Proof> proof,
        Optional<String> sample,
        boolean open,
        Optional<String> desk) {

    /// @param action where she joins or leaves
    public record Mine(String name, String slug, boolean takesPart, String action) {}

    public record Closed(String listHash, String file, List<Row> rows) {}

    /// @param href of its profile
    /// @param score empty before the draw
    public record Row(int number, String name, String href, boolean won, String score) {}

    public record Proof(String seed, String beacon) {}

    /// One in a list.
    public record Card(Text title, String href, String seed, String state, String badge, String until, String count) {}
}
