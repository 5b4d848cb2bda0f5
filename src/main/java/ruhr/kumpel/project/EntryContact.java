package ruhr.kumpel.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.conversation.Contact;
import ruhr.kumpel.conversation.Contactable;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.organisation.Organisations;

/// Whom a message about an entry reaches: its owner, or the whole team behind it.
@Component
class EntryContact implements Contactable {

    private final EntryStore entries;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Gate gate;
    private final Mine mine;

    EntryContact(EntryStore entries, Organisations organisations, Accounts accounts, Gate gate, Mine mine) {
        this.entries = entries;
        this.organisations = organisations;
        this.accounts = accounts;
        this.gate = gate;
        this.mine = mine;
    }

    @Override
    public String kind() {
        return "entry";
    }

    @Override
    public Optional<Contact> contact(UUID subject) {
        return entries.with(subject).filter(entry -> entry.state().open()).map(this::contact);
    }

    @Override
    public boolean isShownOn(PortalId portal, UUID subject) {
        return entries.with(subject)
                .filter(entry -> mine.isShownOn(portal, entry))
                .isPresent();
    }

    Contact contact(Entry entry) {
        var content = entry.content();
        return new Contact(
                content.texts().title(),
                entry.path(),
                entry.portal(),
                recipients(entry),
                content.spoken().isEmpty() ? Set.of(accounts.languageOf(entry.owner())) : content.spoken(),
                gate.caution(content, entry.portal())
                        .map(reason -> "entry.caution."
                                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private List<PersonId> recipients(Entry entry) {
        var team = entry.content().organisation().map(organisations::team).orElse(List.of());
        return team.isEmpty() ? List.of(entry.owner()) : team;
    }
}
