package ruhr.kumpel.conversation;

import java.time.Instant;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Messages that could not be sent when their writers confirmed their addresses, without the many before them.
@Component
public class UnsentMessages {

    private final WaitingStore waiting;

    UnsentMessages(WaitingStore waiting) {
        this.waiting = waiting;
    }

    /// To the portal's team; answers the page on which its writer finds it.
    public String of(PersonId writer, PortalId portal, String text) {
        var id = Ids.next();
        var form = new ContactForm("Mehmet", "", text, "QUESTION", "", "");
        waiting.add(id, portal, ThreadStore.TEAM, portal.value(), form, Ids.next(), Instant.now());
        waiting.belongsTo(writer, id);
        return "/de" + KeptMessagePage.path(id);
    }
}
