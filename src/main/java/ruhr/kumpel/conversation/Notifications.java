package ruhr.kumpel.conversation;

import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;

/// Tells people what happened: on the page `/notifications`, and by mail at once, once a day or not at all, as they
/// like.
@Component
public class Notifications {

    /// In the caller's transaction.
    public void tell(PersonId to, Notice notice) {}

    /// For the figure in the header.
    public int unread(PersonId person) {
        return 0;
    }
}
