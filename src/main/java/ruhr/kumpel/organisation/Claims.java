package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.moderation.AuditTrail;
import ruhr.kumpel.web.Visit;

/// Organisations without a team, and people who say that they are theirs. The first claim that is granted makes the
/// team; everybody else who claimed is told so.
@Component
class Claims {

    private final ClaimStore store;
    private final TeamStore teams;
    private final OrganisationStore organisations;
    private final Brought brought;
    private final Verifications verifications;
    private final ClaimLetters letters;
    private final AuditTrail trail;
    private final Tidings tidings;

    Claims(
            ClaimStore store,
            TeamStore teams,
            OrganisationStore organisations,
            Brought brought,
            Verifications verifications,
            ClaimLetters letters,
            AuditTrail trail,
            Tidings tidings) {
        this.store = store;
        this.teams = teams;
        this.organisations = organisations;
        this.brought = brought;
        this.verifications = verifications;
        this.letters = letters;
        this.trail = trail;
        this.tidings = tidings;
    }

    /// Nobody answers for it yet, and everybody may see it.
    boolean open(Organisation organisation) {
        return !organisation.hidden() && teams.of(organisation.id()).isEmpty();
    }

    List<Claim> waiting(PortalId portal) {
        return store.waiting(portal);
    }

    boolean waits(Organisation organisation, PersonId person) {
        return store.on(organisation.id()).stream().anyMatch(one -> one.person().equals(person));
    }

    /// False if somebody has become its team meanwhile.
    @Transactional
    public boolean claim(Claim claim) {
        if (!teams.locked(claim.organisation()).isEmpty()) return false;
        store.put(claim);
        return true;
    }

    /// Whoever confirmed her address claims what waited for it.
    @Transactional
    public Optional<Organisation> confirmed(UUID asking, PersonId person) {
        var claim = store.takeAsking(asking, person, tidings.now());
        claim.ifPresent(this::claim);
        return claim.map(one -> organisations.named(List.of(one.organisation())).getFirst());
    }

    /// @param note to whoever claimed
    @Transactional
    public ClaimRuling settle(Claim seen, boolean granted, String note, Visit visit) {
        var team = teams.locked(seen.organisation());
        var waiting = store.on(seen.organisation()).stream()
                .filter(one -> one.id().equals(seen.id()))
                .findFirst();
        if (waiting.isEmpty() || !team.isEmpty()) return new ClaimRuling.Already();
        var by = visit.memberHere().person();
        if (seen.person().equals(by)) return new ClaimRuling.Own();
        trail.note(
                by,
                granted ? "claim.grant" : "claim.refuse",
                "portal " + visit.portal() + " organisation " + seen.organisation() + " person " + seen.person());
        return granted ? granted(waiting.get(), note, visit) : refused(waiting.get(), note, visit);
    }

    private ClaimRuling granted(Claim claim, String note, Visit visit) {
        var organisation = organisations.named(List.of(claim.organisation())).getFirst();
        teams.put(organisation.id(), claim.person(), TeamRole.OWNER, tidings.now());
        brought.settled(organisation.id());
        for (var one : store.on(organisation.id())) {
            store.decided(one.id(), tidings.now());
            if (one.id().equals(claim.id())) letters.granted(one, organisation, note, visit);
            else letters.overtaken(one, organisation, visit);
        }
        // To look whether somebody speaks for it is what a verification is.
        verifications.decide(organisation.id(), true, "", visit.memberHere().person());
        return new ClaimRuling.Granted();
    }

    private ClaimRuling refused(Claim claim, String note, Visit visit) {
        store.decided(claim.id(), tidings.now());
        var organisation = organisations.named(List.of(claim.organisation())).getFirst();
        letters.refused(claim, organisation, note, visit);
        tidings.changed(organisation.id());
        return new ClaimRuling.Refused();
    }
}
