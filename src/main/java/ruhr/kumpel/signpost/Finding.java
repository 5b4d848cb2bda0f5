package ruhr.kumpel.signpost;

import java.time.LocalDate;
import java.util.List;
import ruhr.kumpel.kernel.LanguageTag;

/// Something an editor should know about a signpost, before readers find out.
///
/// @param at the question or step it is about
sealed interface Finding {

    String at();

    /// A question with answers to choose from has none.
    record NoAnswers(String at) implements Finding {}

    /// A condition names a question that is not there, or that comes only afterwards.
    record UnknownQuestion(String at, String question) implements Finding {}

    record UnknownAnswer(String at, String question, String option) implements Finding {}

    /// No answers lead to this question.
    record NeverAsked(String at) implements Finding {}

    /// No answers lead to this step.
    record Unreachable(String at) implements Finding {}

    /// All its rules end; nothing is said about what comes then.
    record Ends(String at, LocalDate last) implements Finding {}

    /// A rule goes on although a newer one begins.
    record NoEnd(String at, int rule, LocalDate newer) implements Finding {}

    /// Two rules apply to the same people on the same days.
    record Contradiction(String at, int one, int other) implements Finding {}

    record EndsBeforeItBegins(String at, int rule) implements Finding {}

    /// These answers lead to an empty list.
    record NoSteps(String at, Answers answers) implements Finding {}

    record NoLaw(String at) implements Finding {}

    /// A deadline counts from something that is no day.
    record NoDay(String at) implements Finding {}

    record BrokenLink(String at, String to) implements Finding {}

    /// So many texts have no translation.
    record Untranslated(String at, LanguageTag language, int texts) implements Finding {}

    /// Whether readers would get something wrong; the others are gaps.
    default boolean grave() {
        return switch (this) {
            case Untranslated _, NoLaw _, Ends _, BrokenLink _ -> false;
            case NoAnswers _, UnknownQuestion _, UnknownAnswer _, NeverAsked _, Unreachable _ -> true;
            case NoEnd _, Contradiction _, EndsBeforeItBegins _, NoSteps _, NoDay _ -> true;
        };
    }

    static List<Finding> grave(List<Finding> findings) {
        return findings.stream().filter(Finding::grave).toList();
    }
}
