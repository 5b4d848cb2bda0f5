package ruhr.kumpel.intake;

import java.util.List;

/// What was found about a row before anything happens to it. With problems it is not taken; alike ones and
/// notes only warn.
///
/// @param notes what comes in otherwise than its column says
public record Check(List<Problem> problems, List<Alike> alike, List<Problem> notes) {

    /// @param field key of the field it is about
    /// @param sentence what is wrong and what to do, in the manager's language
    public record Problem(String field, String sentence) {}

    /// Something that is there already and may be the same; `path` is below the language.
    public record Alike(String title, String path) {}

    public static final Check FINE = new Check(List.of(), List.of());

    public Check {
        problems = List.copyOf(problems);
        alike = List.copyOf(alike);
        notes = List.copyOf(notes);
    }

    public Check(List<Problem> problems, List<Alike> alike) {
        this(problems, alike, List.of());
    }
}
