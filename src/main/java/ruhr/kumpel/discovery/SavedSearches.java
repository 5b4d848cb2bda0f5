package ruhr.kumpel.discovery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Asked;
import ruhr.kumpel.account.Confirmable;
import ruhr.kumpel.account.Confirmations;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.Member;
import ruhr.kumpel.web.Visit;

/// Saves searches for members at once, for visitors when they have confirmed their address.
@Component
class SavedSearches implements Confirmable {

    static final String PATH = "/saved-searches";

    private final SavedSearchStore store;
    private final Confirmations confirmations;
    private final Clock clock;

    SavedSearches(SavedSearchStore store, Confirmations confirmations, Clock clock) {
        this.store = store;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @Transactional
    public Asked save(Filter filter, EmailAddress address, Visit visit) {
        return confirmations.ask(address, purpose(), added(filter, visit), visit);
    }

    @Transactional
    public void save(Filter filter, Member member, Visit visit) {
        store.own(added(filter, visit), member.person(), Secret.next());
    }

    List<SavedSearch> of(Member member, PortalId portal) {
        return store.of(member.person(), portal);
    }

    Optional<SavedSearch> endedBy(String secret) {
        return Secret.parse(secret).flatMap(store::endedBy);
    }

    @Transactional
    public boolean end(UUID id, PersonId person) {
        return store.remove(id, person);
    }

    @Override
    public String purpose() {
        return "discovery.saved-search";
    }

    @Override
    public String confirmed(UUID subject, PersonId person, Visit visit) {
        store.own(subject, person, Secret.next());
        return PATH + "/saved";
    }

    private UUID added(Filter filter, Visit visit) {
        var id = Ids.next();
        store.add(id, visit.portal(), kept(filter), visit.language(), clock.instant());
        return id;
    }

    /// Without the reader's position, and without what is only about showing.
    static String kept(Filter filter) {
        return FilterQuery.of(filter.near(Optional.empty(), filter.town().isPresent() ? filter.radius() : 0)
                .sorted(Optional.empty())
                .at(1));
    }
}
