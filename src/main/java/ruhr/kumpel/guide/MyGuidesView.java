package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Problems;

/// What somebody has to do with guides, ready to print: as a newcomer, as a guide, or as both.
///
/// @param guide empty for whoever is none
/// @param apply where one becomes a guide
public record MyGuidesView(
        Optional<Own> guide,
        List<Asked> asked,
        List<Row> tandems,
        List<Row> requests,
        String request,
        Optional<String> apply,
        Optional<String> courses,
        Problems problems) {

    /// Her own profile.
    ///
    /// @param reason of a no
    /// @param can words of deeds: `pause`, `resumption`, `farewell`
    public record Own(
            String name,
            String state,
            String badge,
            String text,
            Optional<String> reason,
            String load,
            Optional<String> href,
            String edit,
            String stories,
            List<String> untrained,
            String action,
            List<String> can) {}

    /// A newcomer whose name nobody tells yet.
    ///
    /// @param href where she answers
    public record Asked(
            String href,
            String due,
            Text situation,
            String languages,
            List<String> topics,
            String town,
            String way,
            List<String> why,
            Optional<String> handOver) {}

    public record Row(String title, String href, String state, String badge, String text) {}
}
