package ruhr.kumpel.conversation;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.When;

/// A thread ready to print.
///
/// @param about page of what it is about
/// @param mayBlock whether there is a person on the other side, not the team
/// @param office what only the team sees
public record ThreadView(
        String action,
        Localized.Text title,
        String about,
        List<Said> messages,
        boolean closed,
        boolean mayBlock,
        ContactForm form,
        Problems problems,
        Optional<Office> office) {

    /// @param report where the reader can report it; empty for her own
    public record Said(
            String id, String who, boolean mine, String text, When at, boolean hidden, Optional<String> report) {}

    public record Office(String topic, Optional<String> town, Optional<String> assigned, boolean mine) {}
}
