package ruhr.kumpel.ambassador;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.ShareKit;

/// A question with its answers, ready to print.
///
/// @param others the question in further languages
/// @param state said only to those who read it before everybody does
/// @param form for ambassadors
public record QuestionView(
        Text text,
        List<Text> others,
        String topic,
        String topicHref,
        String asked,
        String state,
        List<One> answers,
        String ask,
        String report,
        Optional<Form> form,
        Optional<ShareKit> share) {

    /// @param removal where whoever wrote it takes it back
    public record One(
            String by,
            String href,
            Text text,
            List<Told> others,
            String answered,
            String report,
            Optional<String> removal) {}

    public record Told(String language, Text text) {}

    /// @param asked the question in the language of the answer
    public record Form(
            String action, List<Choice> languages, String language, String asked, String text, Problems problems) {}
}
