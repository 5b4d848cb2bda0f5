package ruhr.kumpel.portal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.ChangeListener;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Site;
import ruhr.kumpel.web.Sites;

/// The portals of this installation. There are few and every request needs one, so all of them stay in memory.
@Component
public class Portals implements Sites, ChangeListener {

    private static final String TOPIC = "portal";

    private final PortalStore store;
    private final Presets presets;
    private final Known known;
    private final Changes changes;

    Portals(PortalStore store, Presets presets, Known known, Changes changes) {
        this.store = store;
        this.presets = presets;
        this.known = known;
        this.changes = changes;
    }

    /// A portal that must be there, because something belongs to it.
    public Portal with(PortalId id) {
        return known.with(id).orElseThrow(NotFound::new);
    }

    public Optional<Portal> byKey(String key) {
        return known.all().stream().filter(portal -> portal.key().equals(key)).findFirst();
    }

    /// All of them, in the order in which they were opened.
    public List<Portal> all() {
        return known.all();
    }

    @Override
    public Optional<Site> at(String host) {
        return known.site(host);
    }

    /// The portal as `web` sees it: for mails and links outside a request.
    public Site site(PortalId id) {
        return known.site(with(id).hosts().getFirst()).orElseThrow();
    }

    /// The installation itself, as its bare host shows it.
    public Site installation() {
        return known.installation();
    }

    @Transactional
    public Opening open(NewPortal wish) {
        if (store.keyTaken(wish.key())) return new Opening.KeyTaken();
        var taken = store.takenBy(wish.hosts(), Optional.empty());
        if (taken.isPresent()) return new Opening.HostTaken(taken.get());
        var portal = presets.portal(wish);
        store.add(portal);
        noted(portal.id());
        return new Opening.Opened(portal);
    }

    /// Changes a portal as a whole. `change` sees it as it stands now, locked against others.
    @Transactional
    public Changing change(PortalId id, UnaryOperator<Portal> change) {
        return change(id, _ -> true, change);
    }

    /// The same, if it still stands as it was seen.
    @Transactional
    public Changing change(PortalId id, Predicate<Portal> asSeen, UnaryOperator<Portal> change) {
        var now = store.locked(id).orElseThrow(NotFound::new);
        if (!asSeen.test(now)) return new Changing.Outdated(now);
        var portal = change.apply(now);
        var weak = portal.brand().theme().weakPairs();
        if (!weak.isEmpty()) return new Changing.TooWeak(weak);
        var taken = store.takenBy(portal.hosts(), Optional.of(id));
        if (taken.isPresent()) return new Changing.HostTaken(taken.get());
        store.replace(portal);
        noted(id);
        return new Changing.Changed(portal);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void changed(Set<UUID> keys) {
        known.forget();
    }

    private void noted(PortalId id) {
        changes.note(TOPIC, id.value());
        known.forgetAfterCommit();
    }
}
