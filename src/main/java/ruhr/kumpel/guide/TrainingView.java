package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// A guide's training and coaching for the coordinator, ready to print.
///
/// @param closed topics that she chose and may not offer yet
/// @param waived those opened without a module
/// @param topic what came back with `reason` or `note` because something was missing
public record TrainingView(
        String name,
        String back,
        List<String> open,
        List<Choice> closed,
        List<Waived> waived,
        List<Paper> certificates,
        List<Note> notes,
        String topic,
        String reason,
        String note,
        Problems problems,
        String href) {

    public record Waived(String words, String reason, String by, String topic) {}

    public record Paper(String title, String text, String state, String badge, String href) {}

    public record Note(String text, String by, String when) {}
}
