package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.When;

/// A date of a course and who was there, ready to print.
///
/// @param people everybody who is enrolled or was there
/// @param were those of them who are noted already
public record CourseDateView(
        String href,
        String module,
        String moduleHref,
        When start,
        DateForm form,
        Seen seen,
        List<Choice> people,
        List<String> were,
        Problems problems) {}
