package ruhr.kumpel.pinboard;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;

/// A source and its form, ready to print.
public record SourceView(
        SourceForm form,
        String action,
        boolean fresh,
        String back,
        List<Choice> languages,
        List<Choice> topics,
        List<Choice> towns,
        Optional<Preview> preview,
        Optional<Row> row,
        Problems problems,
        Seen seen) {

    /// What would come.
    ///
    /// @param trouble why nothing would; nothing if something does
    public record Preview(String trouble, String count, List<Piece> pieces) {}

    public record Piece(Localized.Text title, String text, String when, String link) {}

    /// How it is.
    ///
    /// @param broken whether the last try was in vain
    public record Row(
            String name,
            String url,
            String href,
            boolean broken,
            String outcome,
            String tried,
            String next,
            String failures,
            String trusted) {}
}
