package ruhr.kumpel.account;

import java.util.Optional;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.When;

public record PersonsView(String email, Optional<Found> found, String done, Problems problems) {

    /// @param mayBlock nobody blocks herself
    public record Found(String id, String name, When since, boolean blocked, boolean mayBlock) {}
}
