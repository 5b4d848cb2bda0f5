package ruhr.kumpel.ambassador;

import java.util.List;
import ruhr.kumpel.kernel.Localized.Text;

/// A question in short, ready to print.
///
/// @param languages in which there are answers
public record QuestionCard(Text text, String href, String topic, String answers, List<String> languages) {}
