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
    private final Contactables contactables;
    private final Conversations conversations;
    private final Team team;
    private final Accounts accounts;

    MessageConfirmation(
            WaitingStore waiting,
            Contactables contactables,
            Conversations conversations,
            Team team,
            Accounts accounts) {
        this.waiting = waiting;
        this.contactables = contactables;
        this.conversations = conversations;
        this.team = team;
        this.accounts = accounts;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    @Transactional
    public String confirmed(UUID subject, PersonId person, Visit visit) {
        var kept = waiting.take(subject);
        if (kept.isEmpty()) return "/messages";
        if (!accounts.namesOf(List.of(person)).containsKey(person))
            accounts.rename(person, kept.get().name());
        return switch (send(kept.get(), person)) {
            case Writing.Written(var thread) -> "/messages/" + thread;
            case Writing.TooMany _, Writing.NotTaken _ -> "/contact/not-taken";
        };
    }

    private Writing send(WaitingStore.Kept kept, PersonId person) {
        if (kept.topic() != null)
            return team.ask(person, kept.name(), kept.portal(), kept.topic(), kept.town(), kept.text(), kept.key());
        return contactables
                .contact(kept.kind(), kept.subject())
                .map(contact -> conversations.begin(
                        person, kept.name(), kept.kind(), kept.subject(), contact, kept.text(), kept.key()))
                .orElseGet(Writing.NotTaken::new);
    }
}
