package ruhr.kumpel.pinboard;

import java.util.List;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;

/// A translation beside what is translated, ready to print.
public record TranslationView(
        String action,
        String back,
        String language,
        String dir,
        Localized.Text original,
        List<String> paragraphs,
        String title,
        String text,
        Problems problems,
        Seen seen) {}
