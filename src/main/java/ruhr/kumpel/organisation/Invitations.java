package ruhr.kumpel.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.Visit;

/// Asks people into a team by mail. The link works once, for whoever owns the address it went to.
@Component
class Invitations {

    private static final Limit INVITATIONS = Limit.perDay("organisation.invitation", 30);

    private final InvitationStore store;
    private final TeamStore teams;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Courier courier;
    private final Clock clock;

    Invitations(
            InvitationStore store,
            TeamStore teams,
            Organisations organisations,
            Accounts accounts,
            Courier courier,
            Clock clock) {
        this.store = store;
        this.teams = teams;
        this.organisations = organisations;
        this.accounts = accounts;
        this.courier = courier;
        this.clock = clock;
    }

    List<Invitation> of(OrganisationId organisation) {
        return store.of(organisation, clock.instant());
    }

    @Transactional
    public Inviting invite(Organisation organisation, EmailAddress address, TeamRole role, Visit visit) {
        var by = visit.memberHere();
        var now = clock.instant();
        if (store.invitedBy(by.person(), now.minus(INVITATIONS.time())) >= INVITATIONS.many())
            return new Inviting.TooMany();
        var secret = Secret.next();
        store.put(organisation.id(), address, role, secret, by.person(), now);
        courier.send(letter(organisation, address, secret, visit));
        return new Inviting.Invited();
    }

    /// While it waits, and for whom it was sent to: a forwarded mail opens nothing.
    Optional<Invitation> forHer(Secret secret, PersonId person) {
        var own = accounts.addressOf(person);
        return store.with(secret, clock.instant())
                .filter(waiting -> own.filter(address ->
                                address.key().equals(waiting.address().key()))
                        .isPresent());
    }

    /// The organisation whose team she is in now.
    @Transactional
    public Optional<Organisation> accept(Secret secret, PersonId person) {
        var now = clock.instant();
        if (forHer(secret, person).isEmpty()) return Optional.empty();
        var invitation = store.take(secret, now);
        if (invitation.isEmpty()) return Optional.empty();
        var organisation = invitation.get().organisation();
        if (teams.role(person, organisation).isEmpty())
            teams.put(organisation, person, invitation.get().role(), now);
        return organisations.named(List.of(organisation)).values().stream().findFirst();
    }

    @Transactional
    public void decline(Secret secret) {
        store.take(secret, clock.instant());
    }

    @Transactional
    public boolean withdraw(OrganisationId organisation, UUID invitation) {
        return store.withdraw(organisation, invitation);
    }

    private static Letter letter(Organisation organisation, EmailAddress address, Secret secret, Visit visit) {
        return Letter.to(
                        address,
                        visit.language(),
                        visit.site(),
                        "organisation.invitation",
                        visit.say("organisation.invitation.mail.subject", organisation.name()),
                        visit.say(
                                "organisation.invitation.mail.text",
                                visit.memberHere().name(),
                                organisation.name()),
                        visit.say("organisation.invitation.mail.once"))
                .withButton(
                        visit.say("organisation.invitation.mail.button"),
                        visit.absolute("/invitations/" + secret.value()));
    }
}
