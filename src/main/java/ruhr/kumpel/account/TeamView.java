package ruhr.kumpel.account;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.When;

public record TeamView(
        String path,
        List<Colleague> team,
        List<Open> open,
        List<Choice> roles,
        String email,
        String done,
        Problems problems) {

    /// @param email no more of it than tells two apart that have no names
    /// @param stays why she cannot be removed; blank if she can
    public record Colleague(String person, String name, String email, String role, String word, String stays) {}

    /// An invitation that nobody has accepted yet.
    public record Open(String id, String email, String role, When invited) {}
}
