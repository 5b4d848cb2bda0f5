package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;

/// Somebody who speaks for a campaign, ready to print.
///
/// @param website empty without one
/// @param waits the portal's manager has not agreed yet
/// @param action where it is decided about or taken away; empty for readers
public record FaceView(
        String kind,
        String name,
        String known,
        String website,
        Text quote,
        Optional<Portrait> portrait,
        boolean waits,
        String campaign,
        String campaignHref,
        String action) {

    public record Portrait(String src, Text shows) {}

    /// A field for the words in one language.
    public record Quote(String name, String language, String lang, String dir) {}

    /// The form of one of them.
    ///
    /// @param back where all are
    /// @param manages the portal's manager, who decides
    public record Edit(
            boolean manages,
            String back,
            String action,
            FaceView face,
            FaceForm form,
            List<Choice> kinds,
            List<Quote> quotes,
            Seen seen,
            Problems problems) {}

    /// The page on which faces are brought: by a team for its campaign, by the manager for all.
    ///
    /// @param manages the portal's manager, who decides
    public record Desk(
            boolean manages,
            String action,
            List<FaceView> waiting,
            List<FaceView> shown,
            FaceForm form,
            List<Choice> kinds,
            List<Quote> quotes,
            Problems problems) {}
}
