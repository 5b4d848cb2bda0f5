package ruhr.kumpel.organisation;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The team of an organisation, ready to print.
///
/// @param base address of the organisation's team page
public record TeamView(
        String name,
        String base,
        boolean owner,
        List<Person> people,
        List<Waiting> waiting,
        List<Choice> roles,
        String email,
        String role,
        Problems problems,
        boolean sent) {

    public record Person(String id, String name, String role, String roleWords, String since, boolean self) {}

    public record Waiting(String id, String email, String roleWords, String since) {}
}
