package ruhr.kumpel.conversation;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.portal.Portals;

/// What people write to a portal's team, and what becomes of it. The team answers as one; whoever of it wrote
/// stays unnamed to the outside.
@Component
class Team {

    private final TeamStore matters;
    private final ThreadStore threads;
    private final MessageStore messages;
    private final Conversations conversations;
    private final Portals portals;
    private final Clock clock;

    Team(
            TeamStore matters,
            ThreadStore threads,
            MessageStore messages,
            Conversations conversations,
            Portals portals,
            Clock clock) {
        this.matters = matters;
        this.threads = threads;
        this.messages = messages;
        this.conversations = conversations;
        this.portals = portals;
        this.clock = clock;
    }

    @Transactional
    Writing ask(
            PersonId from, String name, PortalId portal, Topic topic, @Nullable String town, String text, UUID key) {
        var already = messages.threadOf(key, from);
        if (already.isPresent()) return new Writing.Written(already.get());
        if (conversations.tooMany(from)) return new Writing.TooMany();
        var thread = matters.open(portal, portals.with(portal).name(), from, topic, town, clock.instant());
        threads.join(thread, from, name);
        return conversations.add(thread, from, false, text, key);
    }

    /// The one who answers has taken it on, if nobody had.
    @Transactional
    void answer(Matter matter, PersonId by, String text, UUID key) {
        matters.assign(matter.thread().id(), by, clock.instant(), false);
        threads.reopen(matter.thread().id());
        conversations.add(matter.thread().id(), by, true, text, key);
    }

    @Transactional
    void takeOn(Matter matter, PersonId by) {
        matters.assign(matter.thread().id(), by, clock.instant(), true);
    }

    @Transactional
    void done(Matter matter, PersonId by) {
        threads.close(matter.thread().id(), by, clock.instant());
    }

    @Transactional
    void reopen(Matter matter) {
        threads.reopen(matter.thread().id());
    }
}
