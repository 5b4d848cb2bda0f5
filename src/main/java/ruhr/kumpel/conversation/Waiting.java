package ruhr.kumpel.conversation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Asked;
import ruhr.kumpel.account.Confirmations;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Visitors' messages wait here until their writers have confirmed their addresses; nobody hears of them before.
@Component
class Waiting {

    private final WaitingStore store;
    private final Confirmations confirmations;

    Waiting(WaitingStore store, Confirmations confirmations) {
        this.store = store;
        this.confirmations = confirmations;
    }

    /// Keeps the message and asks for the address. Answers the page for the code, or adds a problem.
    @Transactional
    Optional<String> keep(
            PortalId portal, String kind, UUID subject, ContactForm form, Visit visit, Problems problems) {
        var id = Ids.next();
        var key = form.formKey(visit);
        if (!store.add(id, portal, kind, subject, form, key, visit.now())) return store.pathOf(key);
        var address = new EmailAddress(form.address());
        return switch (confirmations.ask(address, MessageConfirmation.PURPOSE, id, visit)) {
            case Asked.Sent(var path) -> {
                store.confirmedAt(id, path);
                yield Optional.of(path);
            }
            case Asked.TooMany _ -> {
                store.remove(id);
                problems.addTooMany("address", visit.say("conversation.address.too-many"));
                yield Optional.empty();
            }
        };
    }
}
