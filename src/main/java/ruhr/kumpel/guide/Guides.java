package ruhr.kumpel.guide;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;

/// What somebody does with her being a guide, from the application to the farewell.
@Component
class Guides {

    static final String TOPIC = "guide";

    private final GuideStore store;
    private final Accounts accounts;
    private final Reviews reviews;
    private final GuidePhotos photos;
    private final Tidings tidings;
    private final Changes changes;
    private final Clock clock;

    Guides(
            GuideStore store,
            Accounts accounts,
            Reviews reviews,
            GuidePhotos photos,
            Tidings tidings,
            Changes changes,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.reviews = reviews;
        this.photos = photos;
        this.tidings = tidings;
        this.changes = changes;
        this.clock = clock;
    }

    /// For the first time, or again after a no or a farewell. Whoever is or waits to be a guide changes her profile.
    @Transactional
    public void apply(PersonId person, PortalId portal, Profile profile) {
        var now = clock.instant();
        var guide =
                new Guide(GuideId.next(), ShortId.next(), portal, person, profile, 0, State.APPLIED, false, now, now);
        boolean fresh = store.add(guide);
        var known = store.of(person, portal).orElseThrow();
        if (!fresh) {
            if (known.state().belongs() || known.state() == State.APPLIED) {
                revise(known.id(), profile);
                return;
            }
            store.change(known.id(), profile, now);
            store.state(known.id(), State.APPLIED, now, State.DECLINED, State.LEFT);
            store.appliedAgain(known.id(), now);
        }
        if (accounts.namesOf(Set.of(person)).isEmpty()) accounts.rename(person, profile.shownAs());
        tidings.tellCoordinators(portal, "applied", known.desk(), profile.shownAs());
    }

    /// False if she accompanies more newcomers than she now wants to take. What everybody reads is looked at again.
    @Transactional
    public boolean revise(GuideId id, Profile profile) {
        var guide = store.locked(id).orElseThrow();
        if (guide.busy() > profile.capacity()) return false;
        store.change(id, profile, clock.instant());
        if (guide.state().belongs() && !guide.profile().story().equals(profile.story()))
            reviews.ask(TOPIC, id.value(), guide.portal(), Set.of(Reason.CHANGED), false);
        changes.note(TOPIC, id.value());
        return true;
    }

    @Transactional
    public boolean pause(GuideId id) {
        return become(id, State.PAUSED, State.ACTIVE);
    }

    @Transactional
    public boolean resume(GuideId id) {
        return become(id, State.ACTIVE, State.PAUSED);
    }

    /// Nobody is left alone: whoever accompanies somebody hands over or ends first.
    @Transactional
    public boolean leave(GuideId id) {
        var guide = store.locked(id).orElseThrow();
        if (guide.busy() > 0) return false;
        if (!become(id, State.LEFT, State.APPLIED, State.ACTIVE, State.PAUSED)) return false;
        reviews.withdraw(TOPIC, id.value());
        return true;
    }

    private boolean become(GuideId id, State next, State... from) {
        boolean became = store.state(id, next, clock.instant(), from);
        if (became) photos.follow(id);
        return became;
    }
}
