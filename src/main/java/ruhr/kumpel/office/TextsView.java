package ruhr.kumpel.office;

import java.util.List;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;

/// An office's texts in one language beside those it is translated from, ready to print.
///
/// @param machine whether nobody has read the translation over yet
/// @param outdated whether what it is translated from was changed since
public record TextsView(
        String name,
        String action,
        String back,
        String language,
        String tag,
        String dir,
        boolean machine,
        boolean outdated,
        List<OfficeFormView.Translation> others,
        List<Pair> pairs,
        Problems problems,
        Seen seen) {

    /// @param source empty where there is nothing to translate
    /// @param heading of a offering, before its first field
    public record Pair(
            String heading,
            String field,
            String label,
            Text source,
            String value,
            boolean lines,
            boolean required,
            int most) {}
}
