package ruhr.kumpel.organisation;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;

/// The form of a trader's record, ready to print.
///
/// @param standing `none`, `given`, `checked` or `doubted`
/// @param says what that means, with its day
/// @param doubt the manager's words
/// @param pictured whether a picture of the document is there
public record TraderView(
        String action,
        String back,
        TraderForm form,
        List<Choice> identities,
        String standing,
        String says,
        String doubt,
        boolean pictured,
        Problems problems,
        Seen seen) {}
