package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The form of a guide, ready to print.
///
/// @param fresh whether she applies
/// @param reason why she was declined before
public record ProfileFormView(
        String action,
        String back,
        boolean fresh,
        Optional<String> reason,
        List<String> criteria,
        ProfileForm form,
        List<Choice> languages,
        List<Choice> levels,
        List<Choice> topics,
        List<Choice> towns,
        List<Choice> ways,
        Problems problems) {}
