package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Problems;

/// A request for the coordinator, ready to print. Neither name nor address of the newcomer are told.
///
/// @param line who was asked and what became of it
/// @param proposals everybody with room, the best first
/// @param open whether somebody is still looked for
public record CaseView(
        String href,
        String state,
        String badge,
        String since,
        Text situation,
        List<ApplicantView.Fact> facts,
        List<MyRequestView.Step> line,
        Optional<String> handOver,
        List<GuideCard> proposals,
        boolean open,
        String words,
        Problems problems) {}
