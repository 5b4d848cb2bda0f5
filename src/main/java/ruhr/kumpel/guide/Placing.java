package ruhr.kumpel.guide;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// A newcomer's request comes in: from a member at once, from a visitor once her address is confirmed.
@Component
class Placing {

    private final RequestStore store;
    private final Accounts accounts;
    private final Clock clock;

    Placing(RequestStore store, Accounts accounts, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    public void keep(RequestId id, PortalId portal, Wanted wanted) {
        store.ask(id, portal, wanted, clock.instant());
    }

    /// Answers where to go on, below the language. The same form sent twice makes one request.
    @Transactional
    public String confirm(RequestId id, PersonId person) {
        boolean first = store.belongsTo(person, id, clock.instant());
        var request = store.with(id).filter(one -> one.isOf(person));
        if (first && accounts.namesOf(Set.of(person)).isEmpty())
            request.ifPresent(one -> accounts.rename(person, one.wanted().called()));
        return request.map(GuideRequest::path).orElse("/my/guides");
    }

    @Transactional
    public String place(RequestId id, PortalId portal, Wanted wanted, PersonId person) {
        store.ask(id, portal, wanted, clock.instant());
        return confirm(id, person);
    }
}
