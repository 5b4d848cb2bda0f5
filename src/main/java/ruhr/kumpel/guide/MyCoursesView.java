package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.When;

/// A guide's training, ready to print.
///
/// @param guide whether she is one now
public record MyCoursesView(boolean guide, List<One> courses, List<Paper> certificates, Problems problems) {

    /// @param enrol where she enrols, if she can
    /// @param leave where she leaves, if she is in it
    public record One(
            String title,
            String about,
            String state,
            String badge,
            String rule,
            String attended,
            boolean hers,
            Optional<String> enrol,
            Optional<String> leave,
            Optional<String> calendar,
            List<Part> modules) {}

    public record Part(
            String title,
            String text,
            String topic,
            boolean required,
            boolean completed,
            List<Material> material,
            List<Meeting> dates) {}

    /// @param link whether the place is one
    public record Meeting(When start, String minutes, String place, boolean link, boolean attended) {}

    public record Paper(String title, String text, String state, String badge, String href) {}
}
