package ruhr.kumpel.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// The team of the site somebody visits. The last of those who can invite others stays, or nobody could.
@Component
class Team {

    private static final List<String> DONE = List.of("invited", "removed", "stays", "withdrawn");

    private final GrantStore store;
    private final Grants grants;
    private final Invitations invitations;
    private final Accounts accounts;

    Team(GrantStore store, Grants grants, Invitations invitations, Accounts accounts) {
        this.store = store;
        this.grants = grants;
        this.invitations = invitations;
        this.accounts = accounts;
    }

    Problems invite(Optional<EmailAddress> address, Optional<Role> role, Visit visit) {
        var problems = new Problems();
        if (address.isEmpty()) problems.add("email", visit.say("account.email.invalid"));
        if (role.filter(roles(visit)::contains).isEmpty()) problems.add("role", visit.say("account.team.role.missing"));
        if (problems.none() && !invitations.invite(address.orElseThrow(), role.orElseThrow(), scope(visit), visit))
            problems.addTooMany("email", visit.say("account.too-many"));
        return problems;
    }

    /// Two managers who remove each other at the same moment: the lock lets the second see that she is the last.
    @Transactional
    boolean remove(PersonId person, Role role, Visit visit) {
        var scope = scope(visit);
        store.lock(scope);
        var holders = grants.holders(role, scope);
        if (!holders.contains(person)) throw new NotFound();
        if (role == highest(visit) && holders.size() < 2) return false;
        grants.revoke(person, role, scope, visit.memberHere().person());
        return true;
    }

    void withdraw(UUID invitation, Visit visit) {
        if (!invitations.remove(invitation, scope(visit))) throw new NotFound();
    }

    TeamView view(String path, String email, String done, Problems problems, Visit visit) {
        return new TeamView(
                visit.link(path),
                roles(visit).stream().flatMap(role -> colleagues(role, visit)).toList(),
                invitations.open(scope(visit), visit.now()).stream()
                        .map(open -> open(open, visit))
                        .toList(),
                roles(visit).stream()
                        .map(role -> Choice.of(word(role), visit.say(Invitations.words(role)))
                                .hint(visit.say(Invitations.words(role) + ".hint")))
                        .toList(),
                email,
                DONE.contains(done) ? visit.say("account.team.done." + done) : "",
                problems);
    }

    private Stream<TeamView.Colleague> colleagues(Role role, Visit visit) {
        var holders = grants.holders(role, scope(visit));
        var names = accounts.namesOf(holders);
        boolean last = role == highest(visit) && holders.size() < 2;
        return holders.stream()
                .map(person -> new TeamView.Colleague(
                        person.toString(),
                        names.getOrDefault(person, visit.say("account.nameless")),
                        accounts.addressOf(person).map(EmailAddress::hint).orElse(""),
                        visit.say(Invitations.words(role)),
                        word(role),
                        last ? visit.say("account.team.last") : ""));
    }

    private static TeamView.Open open(Invitations.Invitation open, Visit visit) {
        return new TeamView.Open(
                open.id().toString(),
                open.address(),
                visit.say(Invitations.words(open.role())),
                When.day(open.invited(), visit));
    }

    static Scope scope(Visit visit) {
        return visit.site().portal().<Scope>map(Scope.OfPortal::new).orElseGet(Scope.Installation::new);
    }

    private static List<Role> roles(Visit visit) {
        return visit.site().portal().isPresent()
                ? List.of(Role.MANAGER, Role.MODERATOR, Role.EDITOR)
                : List.of(Role.OPERATOR);
    }

    private static Role highest(Visit visit) {
        return roles(visit).getFirst();
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
