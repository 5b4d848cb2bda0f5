package ruhr.kumpel.conversation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;

/// Threads between people, each about something.
@Component
public class Conversations {

    /// Starts a thread about the subject, or goes on in the one that this person already has about it. In the caller's
    /// transaction; recipients get a mail.
    public UUID write(PersonId from, String kind, UUID subject, Contact contact, String text) {
        throw new UnsupportedOperationException();
    }

    /// Threads with something new for this person.
    public int unread(PersonId person) {
        return 0;
    }
}
