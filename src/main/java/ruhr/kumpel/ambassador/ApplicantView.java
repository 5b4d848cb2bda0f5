package ruhr.kumpel.ambassador;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Problems;

/// An ambassador, or somebody who wants to be one, for the team; ready to print.
public record ApplicantView(
        AmbassadorCard card,
        Text about,
        List<Link> links,
        Optional<String> account,
        String state,
        String badge,
        String since,
        boolean undecided,
        String action,
        String words,
        Problems problems) {}
