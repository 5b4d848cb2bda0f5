package ruhr.kumpel.ambassador;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The form of an ambassador, ready to print.
///
/// @param fresh whether she applies
/// @param invited whether the team asked her
/// @param reason why she was declined before
public record ApplicationView(
        String action,
        String back,
        boolean fresh,
        boolean invited,
        Optional<String> reason,
        ProfileForm form,
        List<Choice> languages,
        List<Choice> topics,
        Problems problems) {}
