package ruhr.kumpel.project;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.Visit;

/// Finds entries through what a person may do with them, so that no check can be forgotten.
@Component
class Mine {

    private final EntryStore entries;
    private final SharingStore sharings;
    private final Organisations organisations;

    Mine(EntryStore entries, SharingStore sharings, Organisations organisations) {
        this.entries = entries;
        this.sharings = sharings;
        this.organisations = organisations;
    }

    /// One that this visitor may edit: hers, or her organisation's; at home on this portal.
    Optional<Entry> editable(String slugAndId, Visit visit) {
        return here(slugAndId, visit).filter(entry -> mayEdit(entry, visit));
    }

    /// One whose history this visitor may see and restore: an owner or a moderator of the home portal.
    Optional<Entry> revisable(String slugAndId, Visit visit) {
        return here(slugAndId, visit).filter(entry -> mayEdit(entry, visit) || mayModerate(entry, visit));
    }

    /// One that this visitor may offer to other portals: an owner or an editor of the home portal.
    Optional<Entry> shareable(String slugAndId, Visit visit) {
        return here(slugAndId, visit).filter(entry -> mayShare(entry, visit));
    }

    boolean mayShare(Entry entry, Visit visit) {
        var home = new Scope.OfPortal(entry.portal());
        return mayEdit(entry, visit)
                || visit.member()
                        .filter(member -> member.may(Role.EDITOR, home) || member.may(Role.MODERATOR, home))
                        .isPresent();
    }

    Optional<Entry> here(String slugAndId, Visit visit) {
        return ShortId.atEndOf(slugAndId)
                .flatMap(entries::with)
                .filter(entry -> entry.portal().equals(visit.portal()));
    }

    /// Whether it belongs on this portal: at home here, or let in by the moderators.
    boolean isShownOn(PortalId portal, Entry entry) {
        return entry.portal().equals(portal)
                || sharings.of(entry.id(), portal).filter(Sharing::shown).isPresent();
    }

    boolean mayEdit(Entry entry, Visit visit) {
        return visit.member().filter(member -> mayEdit(entry, member.person())).isPresent();
    }

    boolean mayEdit(Entry entry, PersonId person) {
        return entry.owner().equals(person)
                || entry.content()
                        .organisation()
                        .filter(id -> organisations.mayActFor(person, id))
                        .isPresent();
    }

    boolean mayModerate(Entry entry, Visit visit) {
        return visit.member()
                .filter(member -> member.may(Role.MODERATOR, new Scope.OfPortal(entry.portal())))
                .isPresent();
    }

    Optional<Entry> with(UUID id) {
        return entries.with(id);
    }
}
