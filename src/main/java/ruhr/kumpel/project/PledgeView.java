package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The form by which somebody takes part, ready to print.
public record PledgeView(
        String title,
        String lang,
        String dir,
        String href,
        String action,
        String key,
        List<Choice> lines,
        String line,
        String quantity,
        String message,
        String email,
        boolean asksAddress,
        Optional<String> caution,
        String submit,
        Problems problems) {}
