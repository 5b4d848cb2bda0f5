package ruhr.kumpel.conversation;

import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.PersonId;

/// One of a portal's team answers this topic in this town (official key); empty is every topic, every town.
record Duty(UUID id, PersonId person, Optional<Topic> topic, Optional<String> town) {

    /// What concerns no town is answered by those who answer for every town.
    boolean fits(Topic about, Optional<String> where) {
        return topic.map(about::equals).orElse(true) && (town.isEmpty() || town.equals(where));
    }
}
