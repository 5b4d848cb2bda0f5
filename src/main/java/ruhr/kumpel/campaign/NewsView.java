package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;

/// What a team tells while its campaign goes on, ready to print.
///
/// @param video where it is; empty without one
public record NewsView(List<Told> told, Optional<Video> video) {

    public record Told(String when, Text text) {}

    /// @param host of whoever shows it, so that one knows before one goes there
    public record Video(String url, String host) {}

    /// The team's page with both forms.
    ///
    /// @param open whether there is anybody to tell: it has run
    public record Desk(
            String action,
            String videoAction,
            String key,
            String typed,
            String video,
            boolean open,
            List<Told> told,
            Problems problems,
            Seen seen) {}
}
