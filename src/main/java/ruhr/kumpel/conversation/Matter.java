package ruhr.kumpel.conversation;

import java.util.Optional;
import ruhr.kumpel.kernel.PersonId;

/// What somebody wrote to the team about.
///
/// @param town official key (AGS)
/// @param name of who asked, as she gave it
/// @param beginning of the last message
/// @param answered whether the team wrote last
record Matter(
        MessageThread thread,
        Topic topic,
        Optional<String> town,
        String name,
        String beginning,
        Optional<PersonId> assigned,
        boolean answered) {}
