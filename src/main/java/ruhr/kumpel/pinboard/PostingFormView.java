package ruhr.kumpel.pinboard;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;

/// The form of a posting, ready to print.
///
/// @param other for a new one the form of the other kind, else the posting
public record PostingFormView(
        PostingForm form,
        String action,
        boolean fresh,
        String other,
        List<Choice> languages,
        List<Choice> organisations,
        List<Choice> topics,
        List<Choice> towns,
        List<Choice> zones,
        List<Choice> repeats,
        Problems problems,
        Seen seen) {}
