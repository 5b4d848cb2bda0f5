package ruhr.kumpel.draw;

import java.util.List;
import java.util.stream.Collectors;
import ruhr.kumpel.kernel.OrganisationId;

/// Who takes part.
///
/// @param number from 1; zero before the list is closed
/// @param name as it was when the list was closed
record Participant(OrganisationId organisation, int number, String name) {

    /// The list as it is published and hashed: a line each, number, tab, name, line feed.
    static String list(List<Participant> participants) {
        return participants.stream()
                .map(one -> one.number() + "\t" + one.name() + "\n")
                .collect(Collectors.joining());
    }
}
