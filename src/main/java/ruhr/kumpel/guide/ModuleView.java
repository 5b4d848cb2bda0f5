package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.When;

/// A module for coordinators, ready to print.
///
/// @param date the form for one more date
public record ModuleView(
        String href,
        String course,
        String courseHref,
        ModuleForm form,
        List<Choice> topics,
        Seen seen,
        List<Row> dates,
        DateForm date,
        Problems problems) {

    public record Row(When start, String href, String place, String present) {}
}
