package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.kernel.Localized.Text;

/// A guide's public profile, ready to print.
///
/// @param state said only to those who read it before or after everybody does
public record GuideView(
        GuideCard card,
        Text story,
        List<String> paragraphs,
        List<String> ways,
        String state,
        String request,
        String report) {}
