package ruhr.kumpel.signpost;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.portal.Portals;

/// Changes what a signpost says. Nothing is overwritten: each saving is one version more.
@Component
class Drafting {

    private final RevisionStore revisions;
    private final ConfirmationStore confirmations;
    private final Portals portals;
    private final Changes changes;
    private final Clock clock;

    Drafting(RevisionStore revisions, ConfirmationStore confirmations, Portals portals, Changes changes, Clock clock) {
        this.portals = portals;
        this.revisions = revisions;
        this.confirmations = confirmations;
        this.changes = changes;
        this.clock = clock;
    }

    /// What comes of saving a part.
    sealed interface Saving {

        record Saved(int number) implements Saving {}

        /// Somebody else saved something else there meanwhile; nothing was changed.
        record Outdated(Signpost now) implements Saving {}
    }

    /// The newest version, published or not.
    Signpost newest(PortalId portal) {
        return revisions
                .newest(portal)
                .flatMap(number -> revisions.with(portal, number))
                .orElseGet(() -> Signpost.empty(portals.with(portal).languages().getFirst()));
    }

    /// Changes one part, if that part still is what she saw; what others change elsewhere meanwhile stays.
    @Transactional
    public Saving save(PortalId portal, Predicate<Signpost> asSeen, UnaryOperator<Signpost> change, PersonId by) {
        revisions.lock(portal);
        var now = newest(portal);
        if (!asSeen.test(now)) return new Saving.Outdated(now);
        var then = change.apply(now);
        int number = revisions.newest(portal).orElse(0);
        if (!then.equals(now)) revisions.add(portal, ++number, then, Optional.of(by), clock.instant());
        return new Saving.Saved(number);
    }

    /// Shows a version to readers, if it still is the newest.
    @Transactional
    public boolean publish(PortalId portal, int number, PersonId by) {
        revisions.lock(portal);
        if (!revisions.newest(portal).equals(Optional.of(number))) return false;
        revisions.publish(portal, number, Optional.of(by), clock.instant());
        changes.note("signpost", portal.value());
        return true;
    }

    @Transactional
    public boolean submit(PortalId portal, int number, PersonId by) {
        revisions.lock(portal);
        if (!revisions.newest(portal).equals(Optional.of(number))) return false;
        revisions.submit(portal, number, by, clock.instant());
        return true;
    }

    /// Readers do not see it any more; every version stays.
    @Transactional
    public void withdraw(PortalId portal) {
        if (revisions.withdraw(portal)) changes.note("signpost", portal.value());
    }

    /// Brings an earlier version back as the newest, if that still is the one she saw.
    @Transactional
    public boolean restore(PortalId portal, int earlier, int newestSeen, PersonId by) {
        revisions.lock(portal);
        var wanted = revisions.with(portal, earlier);
        if (wanted.isEmpty() || !revisions.newest(portal).equals(Optional.of(newestSeen))) return false;
        revisions.add(portal, newestSeen + 1, wanted.get(), Optional.of(by), clock.instant());
        return true;
    }

    /// An editor stands for what a step says in this language.
    @Transactional
    public void confirm(PortalId portal, LanguageTag language, String print, PersonId by) {
        confirmations.confirm(portal, language, print, by, clock.instant());
        changes.note("signpost", portal.value());
    }
}
