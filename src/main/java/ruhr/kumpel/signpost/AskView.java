package ruhr.kumpel.signpost;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// Questions, ready to answer.
///
/// @param all whether they stand on one page; else there is one
/// @param before the question to go back to
/// @param more whether answers have brought up more questions
public record AskView(
        String action,
        List<Hidden> hidden,
        List<Asked> questions,
        boolean all,
        boolean first,
        int number,
        int most,
        Optional<String> before,
        List<Said> way,
        boolean more,
        Problems problems,
        Ways ways) {

    /// @param field its name in the form
    /// @param value of a day or a town
    public record Asked(
            String key, String kind, String field, Saying words, Saying hint, List<Answer> answers, String value) {}

    public record Answer(String key, Saying words, Saying hint, boolean chosen) {}

    /// A question already asked, and what she said.
    ///
    /// @param state `done`, `here` or nothing
    public record Said(String key, Saying question, List<Saying> answers, String state) {}

    /// @param other the same in other languages
    /// @param also second languages to choose from
    public record Ways(String one, String all, String kept, List<Language> other, List<Choice> also, String chosen) {}

    public record Language(String action, String tag, String dir, String name) {}
}
