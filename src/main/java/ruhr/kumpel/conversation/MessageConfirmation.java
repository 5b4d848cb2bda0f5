package ruhr.kumpel.conversation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Confirmable;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Visit;

/// The visitor has confirmed her address: now her message is sent.
@Component
class MessageConfirmation implements Confirmable {

    static final String PURPOSE = "conversation.message";

    private final WaitingStore waiting;
    private final KeptMessages messages;
    private final Accounts accounts;

    MessageConfirmation(WaitingStore waiting, KeptMessages messages, Accounts accounts) {
        this.waiting = waiting;
        this.messages = messages;
        this.accounts = accounts;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    @Transactional
    public String confirmed(UUID subject, PersonId person, Visit visit) {
        var kept = waiting.ofNobody(subject);
        if (kept.isEmpty()) return "/messages";
        if (!accounts.namesOf(List.of(person)).containsKey(person))
            accounts.rename(person, kept.get().name());
        return switch (messages.send(kept.get(), person, kept.get().text())) {
            case Writing.Written(var thread) -> "/messages/" + thread;
            case Writing.TooMany _ -> KeptMessagePage.path(subject);
            case Writing.NotTaken _ -> NotTakenPage.path(subject);
        };
    }
}
