package ruhr.kumpel.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.PersonalData;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

/// A person's memberships. The organisation's profile is not about a person and stays, as long as somebody
/// answers for it.
@Component
class OrganisationPersonalData implements PersonalData {

    private final Organisations organisations;
    private final OrganisationStore store;
    private final TeamStore teams;
    private final ClaimStore claims;
    private final Brought brought;
    private final TraderStore traders;
    private final Accounts accounts;
    private final Tidings tidings;
    private final JdbcClient db;

    OrganisationPersonalData(
            Organisations organisations,
            OrganisationStore store,
            TeamStore teams,
            ClaimStore claims,
            Brought brought,
            TraderStore traders,
            Accounts accounts,
            Tidings tidings,
            JdbcClient db) {
        this.organisations = organisations;
        this.store = store;
        this.teams = teams;
        this.claims = claims;
        this.brought = brought;
        this.traders = traders;
        this.accounts = accounts;
        this.tidings = tidings;
        this.db = db;
    }

    @Override
    public String section() {
        return "organisation";
    }

    @Override
    public Map<String, Object> copyFor(PersonId person) {
        var memberships = organisations.of(person).stream()
                .map(organisation -> Map.of(
                        "organisation", organisation.name(),
                        "role",
                                teams.role(person, organisation.id())
                                        .map(TeamRole::word)
                                        .orElse("")))
                .toList();
        var claimed = claims.of(person).stream()
                .map(claim -> Map.of(
                        "organisation", claim.organisation().toString(),
                        "who", claim.who(),
                        "proof", claim.proof(),
                        "claimed", claim.claimed().toString()))
                .toList();
        var traded = traders.givenBy(person).stream()
                .map(one -> {
                    var copy =
                            new LinkedHashMap<String, Object>(TraderForm.of(one).said());
                    copy.put("certified", one.certified().toString());
                    copy.put("given", one.given().toString());
                    return copy;
                })
                .toList();
        return Map.of("memberships", memberships, "claims", claimed, "traders", traded);
    }

    @Override
    public void erase(PersonId person) {
        claims.forget(person);
        traders.forget(person, PersonId.NOBODY);
        accounts.addressOf(person).ifPresent(brought::forget);
        for (var organisation : teams.ofPerson(person)) leave(organisation, person);
        for (var column : List.of("asked_by", "decided_by"))
            db.sql("update organisation.verification set " + column + " = :nobody where " + column + " = :person")
                    .param("nobody", PersonId.NOBODY.value())
                    .param("person", person.value())
                    .update();
        db.sql("delete from organisation.invitation where invited_by = :person")
                .param("person", person.value())
                .update();
    }

    /// If she was the last owner, whoever has been there longest owns it; if she was the last at all, nobody
    /// answers for the profile any more and it is hidden.
    private void leave(OrganisationId organisation, PersonId person) {
        teams.locked(organisation);
        teams.remove(organisation, person);
        var left = teams.of(organisation);
        if (left.isEmpty()) {
            store.hide(organisation, tidings.now());
            tidings.changed(organisation);
        } else if (left.getFirst().role() != TeamRole.OWNER) {
            teams.put(organisation, left.getFirst().person(), TeamRole.OWNER, tidings.now());
        }
    }
}
