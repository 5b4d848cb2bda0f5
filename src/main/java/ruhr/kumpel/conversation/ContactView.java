package ruhr.kumpel.conversation;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The form to write to somebody, ready to print.
///
/// @param action where it is sent
/// @param about what it is about; empty for the portal's team
/// @param spoken names of languages, in themselves
public record ContactView(
        String action,
        Optional<About> about,
        List<String> spoken,
        Optional<String> safety,
        boolean visitor,
        List<Choice> topics,
        List<Choice> towns,
        ContactForm form,
        Problems problems) {

    public record About(Localized.Text title, String href) {}
}
