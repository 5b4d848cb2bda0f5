package ruhr.kumpel.ambassador;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;

/// Somebody becomes an ambassador, changes what she says, pauses and leaves; the team decides.
@Component
class Ambassadors {

    static final String TOPIC = "ambassador";

    private final AmbassadorStore store;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Reviews reviews;
    private final Tidings tidings;
    private final Changes changes;
    private final Clock clock;

    Ambassadors(
            AmbassadorStore store,
            Invitations invitations,
            Accounts accounts,
            Reviews reviews,
            Tidings tidings,
            Changes changes,
            Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.accounts = accounts;
        this.reviews = reviews;
        this.tidings = tidings;
        this.changes = changes;
        this.clock = clock;
    }

    /// Whoever is one or waits to be changes her profile. Whoever was invited is taken on at once.
    @Transactional
    public void apply(PersonId person, PortalId portal, Profile profile) {
        var now = clock.instant();
        var fresh = new Ambassador(Ids.next(), ShortId.next(), portal, person, profile, State.APPLIED, "", false, now);
        boolean added = store.add(fresh);
        var known = store.of(person, portal).orElseThrow();
        if (!added) revise(known, profile);
        if (accounts.namesOf(Set.of(person)).isEmpty()) accounts.rename(person, profile.shownAs());
        if (known.state().belongs()) return;
        if (invitations.take(person, portal, now)) {
            become(known.id(), State.ACTIVE, State.APPLIED, State.DECLINED, State.LEFT);
            reviews.ask(TOPIC, known.id(), portal, Set.of(Reason.POLICY), false);
        } else if (added || become(known.id(), State.APPLIED, State.DECLINED, State.LEFT))
            tidings.tellTeam(portal, "applied", known.desk(), profile.shownAs());
    }

    private void revise(Ambassador known, Profile profile) {
        store.change(known.id(), profile, clock.instant());
        boolean said = !known.profile().about().equals(profile.about())
                || !known.profile().links().equals(profile.links())
                || !known.profile().communities().equals(profile.communities());
        if (known.state().belongs() && said)
            reviews.ask(TOPIC, known.id(), known.portal(), Set.of(Reason.CHANGED), false);
        changes.note(TOPIC, known.id());
    }

    @Transactional
    public boolean pause(UUID id) {
        return become(id, State.PAUSED, State.ACTIVE);
    }

    @Transactional
    public boolean resume(UUID id) {
        return become(id, State.ACTIVE, State.PAUSED);
    }

    /// What she told and answered goes from the pages with her.
    @Transactional
    public boolean leave(UUID id) {
        if (!become(id, State.LEFT, State.APPLIED, State.ACTIVE, State.PAUSED)) return false;
        reviews.withdraw(TOPIC, id);
        return true;
    }

    /// False if somebody was faster or it is oneself.
    @Transactional
    public boolean accept(Ambassador one, String words, PersonId by) {
        if (one.person().equals(by) || !become(one.id(), State.ACTIVE, State.APPLIED)) return false;
        tidings.tellWith(words, one.person(), one.portal(), "accepted", MyAmbassadorPage.PATH);
        return true;
    }

    @Transactional
    public boolean decline(Ambassador one, String reason, PersonId by) {
        if (one.person().equals(by) || !store.state(one.id(), State.DECLINED, reason, clock.instant(), State.APPLIED))
            return false;
        tidings.tellWith(reason, one.person(), one.portal(), "declined", MyAmbassadorPage.PATH);
        return true;
    }

    private boolean become(UUID id, State next, State... from) {
        boolean became = store.state(id, next, "", clock.instant(), from);
        changes.note(TOPIC, id);
        return became;
    }
}
