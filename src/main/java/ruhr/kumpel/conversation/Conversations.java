package ruhr.kumpel.conversation;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Limit;

/// Threads between people, each about something.
@Component
public class Conversations {

    /// More than a person writes in an hour, far fewer than a program does.
    /// Counted in the database: what somebody wrote is there anyway.
    private static final Limit MESSAGES = Limit.perHour("conversation.message", 30);

    private final ThreadStore threads;
    private final MessageStore messages;
    private final Bell bell;
    private final Clock clock;

    Conversations(ThreadStore threads, MessageStore messages, Bell bell, Clock clock) {
        this.threads = threads;
        this.messages = messages;
        this.bell = bell;
        this.clock = clock;
    }

    /// Starts a thread about the subject, or goes on in the one that this person already has about it. In the
    /// caller's transaction; recipients get a mail. Empty if nobody on the other side takes messages from this
    /// person.
    @Transactional
    public Optional<UUID> write(PersonId from, String kind, UUID subject, Contact contact, String text) {
        return switch (begin(from, "", kind, subject, contact, text, Ids.next())) {
            case Writing.Written(var thread) -> Optional.of(thread);
            case Writing.TooMany _, Writing.NotTaken _ -> Optional.empty();
        };
    }

    /// The thread that the asker has about the subject, begun with these words if there is none. `reader`, one of
    /// those who answer, takes part from now on. Empty if nobody there takes messages from the asker.
    @Transactional
    public Optional<UUID> thread(
            PersonId asker, String kind, UUID subject, Contact contact, String firstWords, PersonId reader) {
        var known = threads.known(kind, List.of(subject), asker).stream()
                .map(ThreadStore.Known::thread)
                .findFirst();
        var thread = known.isPresent() ? known : write(asker, kind, subject, contact, firstWords);
        thread.ifPresent(one -> threads.join(one, reader, ""));
        return thread;
    }

    /// The threads that this person has about the subjects, by subject.
    public Map<UUID, UUID> threadsOf(PersonId asker, String kind, Collection<UUID> subjects) {
        return threads.known(kind, subjects, asker).stream()
                .collect(toMap(ThreadStore.Known::subject, ThreadStore.Known::thread));
    }

    /// The threads about the subject in which the reader takes part, by asker.
    public Map<PersonId, UUID> threadsAbout(String kind, UUID subject, PersonId reader) {
        return threads.readBy(kind, subject, reader).stream()
                .collect(toMap(ThreadStore.Known::asker, ThreadStore.Known::thread));
    }

    /// All threads about the subject and what was said in them, for whoever promised that it would be forgotten.
    @Transactional
    public void forget(String kind, UUID subject) {
        threads.remove(kind, subject);
    }

    /// Threads with something new for this person.
    public int unread(PersonId person) {
        return threads.unread(person);
    }

    @Transactional
    Writing begin(PersonId from, String name, String kind, UUID subject, Contact contact, String text, UUID key) {
        var already = messages.threadOf(key, from);
        if (already.isPresent()) return new Writing.Written(already.get());
        if (tooMany(from)) return new Writing.TooMany();
        var others = takers(from, contact.recipients());
        if (others.isEmpty()) return new Writing.NotTaken();
        var thread = threads.about(kind, subject, from, contact, clock.instant());
        threads.join(thread, from, name);
        for (var other : others) threads.join(thread, other, "");
        threads.reopen(thread);
        return add(thread, from, false, text, key);
    }

    /// A further message of somebody who takes part.
    @Transactional
    Writing answer(MessageThread thread, PersonId from, String text, UUID key) {
        if (messages.threadOf(key, from).isPresent()) return new Writing.Written(thread.id());
        if (tooMany(from)) return new Writing.TooMany();
        if (thread.closed() || !reachesSomebody(thread, from)) return new Writing.NotTaken();
        return add(thread.id(), from, false, text, key);
    }

    Writing add(UUID thread, PersonId from, boolean byTeam, String text, UUID key) {
        if (!messages.add(Ids.next(), thread, from, byTeam, text, clock.instant(), key))
            return new Writing.Written(thread);
        threads.saw(thread, from, clock.instant());
        bell.ring(thread, from, byTeam, text);
        return new Writing.Written(thread);
    }

    @Transactional
    void close(MessageThread thread, PersonId by) {
        threads.close(thread.id(), by, clock.instant());
    }

    @Transactional
    void reopen(MessageThread thread) {
        threads.reopen(thread.id());
    }

    /// Nothing more from the other side of this thread, here or anywhere. Whoever is blocked is not told.
    @Transactional
    void block(MessageThread thread, PersonId by) {
        for (var other : othersideOf(thread, by)) threads.block(by, other, clock.instant());
        threads.close(thread.id(), by, clock.instant());
    }

    boolean tooMany(PersonId from) {
        return messages.writtenSince(from, clock.instant().minus(MESSAGES.time())) >= MESSAGES.many();
    }

    private List<PersonId> takers(PersonId from, List<PersonId> recipients) {
        var blockers = threads.blockersOf(from);
        return recipients.stream()
                .filter(one -> !one.equals(from) && !blockers.contains(one))
                .toList();
    }

    private boolean reachesSomebody(MessageThread thread, PersonId from) {
        return thread.team() || !takers(from, othersideOf(thread, from)).isEmpty();
    }

    /// Who answers together is on one side, whoever asked on the other.
    private List<PersonId> othersideOf(MessageThread thread, PersonId person) {
        boolean asks = thread.asker().filter(person::equals).isPresent();
        return threads.participants(thread.id()).stream()
                .map(Participant::person)
                .filter(one -> asks != thread.asker().filter(one::equals).isPresent())
                .toList();
    }
}
