package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;

/// @param back where to go without saving
/// @param logo path of the present one
public record OrganisationFormView(
        String action,
        String back,
        boolean fresh,
        OrganisationForm form,
        Optional<String> logo,
        List<Choice> kinds,
        List<Choice> towns,
        List<Choice> languages,
        Problems problems,
        Seen seen) {}
