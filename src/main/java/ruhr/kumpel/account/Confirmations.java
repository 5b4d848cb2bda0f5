package ruhr.kumpel.account;

import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.web.Visit;

/// Has addresses confirmed by eight digits or a link in a letter, for everything that visitors write before they have
/// an account ([Confirmable]). A signed-in member needs none of this.
@Component
public class Confirmations {

    /// Sends the letter. `purpose` is that of the [Confirmable], `subject` the thing that waits.
    public Asked ask(EmailAddress address, String purpose, UUID subject, Visit visit) {
        return new Asked.TooMany();
    }
}
