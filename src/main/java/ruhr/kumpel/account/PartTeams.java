package ruhr.kumpel.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// Who edits a part of a portal: one town's pages, one branch of them. What the parts are called knows who keeps them.
@Component
public class PartTeams {

    private final GrantStore store;
    private final Grants grants;
    private final Invitations invitations;
    private final Accounts accounts;

    PartTeams(GrantStore store, Grants grants, Invitations invitations, Accounts accounts) {
        this.store = store;
        this.grants = grants;
        this.invitations = invitations;
        this.accounts = accounts;
    }

    /// @param name as she wants to be called; nothing if she did not say
    /// @param address no more of it than tells two apart
    public record Colleague(PersonId person, Optional<String> name, String address, Scope scope) {}

    /// An invitation that nobody has accepted yet.
    public record Open(UUID id, String address, Scope scope, When invited) {}

    public List<Colleague> editors(PortalId portal) {
        var parts = store.parts(Role.EDITOR, portal);
        var names = accounts.namesOf(parts.stream().map(GrantStore.Part::person).toList());
        return parts.stream()
                .map(part -> new Colleague(
                        part.person(),
                        Optional.ofNullable(names.get(part.person())),
                        accounts.addressOf(part.person())
                                .map(EmailAddress::hint)
                                .orElse(""),
                        part.scope()))
                .toList();
    }

    public List<Open> open(Visit visit) {
        return invitations.openForParts(visit.portal(), visit.now()).stream()
                .map(one -> new Open(one.id(), one.address(), one.scope(), When.day(one.invited(), visit)))
                .toList();
    }

    /// Whether a letter was sent: there are not many to the same address.
    public boolean invite(EmailAddress address, Scope part, Visit visit) {
        return invitations.invite(address, Role.EDITOR, part, visit);
    }

    @Transactional
    public void remove(PersonId person, Scope part, Visit visit) {
        if (!grants.holders(Role.EDITOR, part).contains(person)) throw new NotFound();
        grants.revoke(person, Role.EDITOR, part, visit.memberHere().person());
    }

    public void withdraw(UUID invitation, Visit visit) {
        if (!invitations.removeForPart(invitation, visit.portal())) throw new NotFound();
    }
}
