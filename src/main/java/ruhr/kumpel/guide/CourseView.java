package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.When;

/// A course for its coordinators, ready to print.
public record CourseView(
        List<Tab> tabs,
        String href,
        String state,
        String badge,
        CourseForm form,
        List<Choice> stages,
        Seen seen,
        boolean saved,
        List<ModuleRow> modules,
        List<DateRow> dates,
        List<Participant> participants,
        Problems problems) {

    public record ModuleRow(String title, String href, String topic, boolean required, String dates) {}

    public record DateRow(String title, String href, When start, String place, String present) {}

    /// @param issue where her certificate is issued, if she has earned one and has none
    /// @param paper hers
    public record Participant(
            String name,
            String href,
            String attended,
            String modules,
            boolean completed,
            Optional<String> issue,
            Optional<Paper> paper) {}

    public record Paper(String href, String text, String state, String badge) {}
}
