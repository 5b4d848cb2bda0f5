package ruhr.kumpel.ambassador;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The form of a question, ready to print.
///
/// @param key names the form: sent twice, it asks once
/// @param asksAddress whether an address can be left
/// @param held whether a question without an address has just come in
public record AskView(
        String action,
        String back,
        String key,
        String question,
        String language,
        List<Choice> languages,
        String topic,
        List<Choice> topics,
        String email,
        boolean asksAddress,
        boolean held,
        Problems problems) {}
