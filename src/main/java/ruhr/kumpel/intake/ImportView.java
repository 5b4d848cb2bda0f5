package ruhr.kumpel.intake;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Problems;

/// One import, at the stage it has reached; exactly one of the three parts is there.
///
/// @param path of the import's page, without language
public record ImportView(
        String file, String path, Optional<Columns> columns, Optional<Progress> progress, Optional<Outcome> outcome) {

    /// Which column is what.
    public record Columns(List<Column> columns, List<Choice> fields, List<Fixed> fixed, Problems problems) {}

    /// @param field what it holds, or nothing
    /// @param samples what stands in its first rows
    public record Column(String name, String head, String field, String samples) {}

    /// A value for the whole file; required ones have no empty answer.
    public record Fixed(String name, String label, String value, List<Choice> choices, boolean required) {}

    public record Progress(String words, int done, int all) {}

    /// What would happen, or what has.
    ///
    /// @param stage `checked`, `taken` or `undone`
    /// @param mayTake how many rows can be taken now
    /// @param alike how many of them look like something that is there
    public record Outcome(
            String stage,
            List<Figure> figures,
            List<Line> lines,
            Paging paging,
            int mayTake,
            int alike,
            boolean hasRefused) {}

    public record Figure(String words, String value) {}

    /// One thing to say about a row.
    ///
    /// @param refused whether it keeps the row out; otherwise it only warns
    /// @param href where the alike one stands, or nothing
    public record Line(String row, String column, String sentence, boolean refused, String href) {}
}
