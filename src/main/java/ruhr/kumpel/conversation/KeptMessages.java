package ruhr.kumpel.conversation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.PersonId;

/// Sends what visitors wrote before anybody knew them. What cannot be sent stays, now its writer's, so that nothing
/// she typed is lost.
@Component
class KeptMessages {

    private final WaitingStore store;
    private final Contactables contactables;
    private final Conversations conversations;
    private final Team team;

    KeptMessages(WaitingStore store, Contactables contactables, Conversations conversations, Team team) {
        this.store = store;
        this.contactables = contactables;
        this.conversations = conversations;
        this.team = team;
    }

    /// What this person confirmed and could not send at once.
    @Transactional
    Optional<WaitingStore.Kept> of(PersonId person, UUID id) {
        return store.of(person, id);
    }

    @Transactional
    Writing send(WaitingStore.Kept kept, PersonId person, String text) {
        var writing = write(kept, person, text);
        switch (writing) {
            case Writing.Written(var thread) -> store.sentIn(thread, kept.id());
            case Writing.TooMany _, Writing.NotTaken _ -> store.belongsTo(person, kept.id());
        }
        return writing;
    }

    private Writing write(WaitingStore.Kept kept, PersonId person, String text) {
        if (kept.topic() != null)
            return team.ask(person, kept.name(), kept.portal(), kept.topic(), kept.town(), text, kept.key());
        return contactables
                .contact(kept.kind(), kept.subject())
                .map(contact -> conversations.begin(
                        person, kept.name(), kept.kind(), kept.subject(), contact, text, kept.key()))
                .orElseGet(Writing.NotTaken::new);
    }
}
