package ruhr.kumpel.campaign;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.payment.PayeeChange;

/// Who may confirm another account: somebody of the team who was there before. Whoever wants to redirect money
/// invites an address of her own as second person; nobody should have to find that out within three days.
@Component
class SecondPerson {

    static final Duration IN_TEAM = Duration.ofDays(14);

    private final Organisations organisations;
    private final Accounts accounts;

    SecondPerson(Organisations organisations, Accounts accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    boolean mayBe(PersonId person, PayeeChange change) {
        if (person.equals(change.proposer()) || accounts.isBlocked(person)) return false;
        return organisations
                .actsSince(person, change.organisation())
                .filter(since -> !since.plus(IN_TEAM).isAfter(change.proposed()))
                .isPresent();
    }

    /// If there is none, the portal's manager calls back.
    boolean exists(PayeeChange change) {
        return organisations.team(change.organisation()).stream().anyMatch(one -> mayBe(one, change));
    }

    /// The manager confirms only in the place of a missing second person, and never for a team of her own.
    boolean mayBeManager(PersonId manager, PayeeChange change) {
        return !isInTeam(manager, change.organisation()) && !exists(change);
    }

    /// Whether those who proposed and confirmed it may still do so: who was thrown out or kept out meanwhile may not.
    boolean stands(PayeeChange change) {
        if (!organisations.owns(change.proposer(), change.organisation()) || accounts.isBlocked(change.proposer()))
            return false;
        return change.confirmation()
                .filter(one -> one.manager() ? !accounts.isBlocked(one.by()) : mayBe(one.by(), change))
                .isPresent();
    }

    List<PersonId> team(OrganisationId organisation) {
        return organisations.team(organisation);
    }

    private boolean isInTeam(PersonId person, OrganisationId organisation) {
        return organisations.mayActFor(person, organisation);
    }
}
