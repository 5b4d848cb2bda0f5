package ruhr.kumpel.office;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.organisation.HoursInput;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;

/// The form for an office, ready to print.
///
/// @param editing whether an editor writes it, not its organisation's team
/// @param language in which the texts are written, by name
/// @param sources in which a new one may be written; empty once it is
/// @param state of one that is there
public record OfficeFormView(
        String action,
        String back,
        boolean editing,
        OfficeForm form,
        String language,
        List<Choice> sources,
        List<Choice> kinds,
        List<Choice> topics,
        List<Choice> languages,
        List<Choice> districts,
        List<Choice> towns,
        List<Choice> access,
        HoursInput hours,
        List<OfferingRow> offerings,
        Optional<State> state,
        Problems problems,
        Seen seen) {

    /// @param number for people, from 1
    public record OfferingRow(int number, String prefix, String name) {}

    /// @param translations a link for each other language of the portal
    /// @param confirmation where an editor confirms what is stored
    /// @param checkAgain the day she is offered
    public record State(
            String name,
            String page,
            OfficeMark mark,
            List<Translation> translations,
            String confirmation,
            String checkAgain,
            boolean archived,
            String archiving) {}

    public record Translation(String language, String href, String words, String kind) {}
}
