package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.moderation.AuditTrail;
import ruhr.kumpel.web.Visit;

/// Businesses that sell, and what the law wants to be known of them before they do (DSA Art. 30).
@Component
public class Traders {

    private final TraderStore store;
    private final OrganisationStore organisations;
    private final TeamStore teams;
    private final TraderLetters letters;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Tidings tidings;

    Traders(
            TraderStore store,
            OrganisationStore organisations,
            TeamStore teams,
            TraderLetters letters,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Tidings tidings) {
        this.store = store;
        this.organisations = organisations;
        this.teams = teams;
        this.letters = letters;
        this.trail = trail;
        this.events = events;
        this.tidings = tidings;
    }

    /// It has said who it is, checked or not.
    public boolean given(OrganisationId organisation) {
        return store.of(organisation).isPresent();
    }

    /// The manager found it right.
    public boolean checked(OrganisationId organisation) {
        return store.of(organisation).flatMap(Trader::checked).isPresent();
    }

    /// What buyers are shown.
    public Optional<PublicTrader> open(OrganisationId organisation) {
        return store.of(organisation).map(Trader::open);
    }

    Optional<Trader> of(OrganisationId organisation) {
        return store.of(organisation);
    }

    List<Trader> waiting(PortalId portal) {
        return store.waiting(portal);
    }

    /// Answers false if somebody else of the team has changed it since it was seen; then nothing is.
    @Transactional
    public boolean give(Trader trader, Predicate<Optional<Trader>> asSeen) {
        organisations.locked(trader.organisation());
        if (!asSeen.test(store.of(trader.organisation()))) return false;
        store.put(trader);
        tidings.changed(trader.organisation());
        return true;
    }

    /// Four eyes: nobody of the team checks it. False if it is settled already.
    @Transactional
    public TraderRuling settle(Organisation organisation, boolean right, String said, Visit visit) {
        organisations.locked(organisation.id());
        var by = visit.memberHere().person();
        var trader = store.of(organisation.id());
        if (trader.isEmpty()
                || trader.get().checked().isPresent()
                || !trader.get().doubt().isEmpty()) return TraderRuling.ALREADY;
        if (teams.role(by, organisation.id()).isPresent()
                || trader.get().givenBy().equals(by)) return TraderRuling.OWN;
        trail.note(
                by,
                right ? "trader.check" : "trader.doubt",
                "portal " + visit.portal() + " organisation " + organisation.id());
        if (right) store.checked(organisation.id(), by, tidings.now());
        else store.doubted(organisation.id(), said, tidings.now());
        letters.settled(organisation, right, said, teams.of(organisation.id()), visit);
        events.publishEvent(new TraderChecked(organisation.id(), right));
        tidings.changed(organisation.id());
        return TraderRuling.SETTLED;
    }
}
