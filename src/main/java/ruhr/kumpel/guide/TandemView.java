package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.When;

/// A tandem for one of the two, ready to print.
///
/// @param profile of the guide; for the newcomer only
/// @param handOver where the guide hands over
/// @param kept until when the words stay, in words; once it has ended
/// @param said what she said at the end
public record TandemView(
        String href,
        String other,
        String state,
        String badge,
        String since,
        boolean open,
        boolean handingOver,
        Optional<String> profile,
        String situation,
        List<GoalView> goals,
        List<Date> dates,
        AppointmentForm form,
        String goal,
        Optional<String> handOver,
        Optional<LedTo> ledOn,
        String kept,
        List<Choice> answers,
        String helpful,
        String text,
        boolean said,
        Problems problems) {

    /// The office where the newcomer finds help from now on.
    public record LedTo(String office, String note) {}

    public record GoalView(String id, String text, boolean reached) {}

    /// @param link whether the place is the address of a video call
    public record Date(String id, String title, When start, String minutes, String place, boolean link, boolean past) {}
}
