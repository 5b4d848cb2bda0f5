package ruhr.kumpel.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;

/// Who may what. Every request of a member reads her grants anew, so a role lost is lost with the next request.
@Component
public class Grants {

    private final GrantStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Grants(GrantStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /// Granted by the installation itself: first operator, demo, a new portal's manager.
    @Transactional
    public void grant(PersonId person, Role role, Scope scope) {
        change(person, role, scope, true, Optional.empty());
    }

    @Transactional
    public void grant(PersonId person, Role role, Scope scope, PersonId by) {
        change(person, role, scope, true, Optional.of(by));
    }

    @Transactional
    public void revoke(PersonId person, Role role, Scope scope, PersonId by) {
        change(person, role, scope, false, Optional.of(by));
    }

    /// Who holds exactly this role in exactly this scope, longest first.
    public List<PersonId> holders(Role role, Scope scope) {
        return store.holders(role, scope);
    }

    private void change(PersonId person, Role role, Scope scope, boolean granted, Optional<PersonId> by) {
        boolean changed =
                granted ? store.add(person, role, scope, by, clock.instant()) : store.remove(person, role, scope);
        if (changed) events.publishEvent(new GrantChanged(person, role, scope, granted, by));
    }
}
