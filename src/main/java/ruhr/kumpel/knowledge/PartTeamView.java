package ruhr.kumpel.knowledge;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// Who edits which part of a portal's pages.
public record PartTeamView(
        String back,
        String path,
        List<Editor> editors,
        List<Open> open,
        List<Choice> parts,
        String email,
        String part,
        String done,
        Problems problems) {

    /// @param email no more of it than tells two apart
    public record Editor(String name, String email, String part, String remove) {}

    /// An invitation that nobody has accepted yet.
    public record Open(String email, String part, String when, String withdraw) {}
}
