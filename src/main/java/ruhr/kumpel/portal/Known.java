package ruhr.kumpel.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.web.Site;

/// The portals in memory, read again as a whole after each change: there are dozens, not thousands.
@Component
class Known {

    private final PortalStore store;
    private final SiteMaker sites;
    private volatile @Nullable Snapshot snapshot;

    private record Snapshot(List<Portal> all, Map<PortalId, Portal> byId, Map<String, Optional<Site>> sites) {}

    Known(PortalStore store, SiteMaker sites) {
        this.store = store;
        this.sites = sites;
    }

    List<Portal> all() {
        return now().all();
    }

    Optional<Portal> with(PortalId id) {
        return Optional.ofNullable(now().byId().get(id));
    }

    Optional<Site> site(String host) {
        var now = now();
        var made = now.sites().get(host);
        if (made != null) return made;
        var site = make(now, host);
        // Strangers' hosts are not remembered: anybody can make up any number of them.
        if (site.isPresent()) now.sites().put(host, site);
        return site;
    }

    Site installation() {
        return site(sites.bareHost()).orElseThrow();
    }

    void forget() {
        snapshot = null;
    }

    /// This node sees its own changes at once, the others when the change log tells them.
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
    }

    private Optional<Site> make(Snapshot now, String host) {
        if (sites.isBare(host)) return Optional.of(sites.installation(now.all()));
        return now.all().stream()
                .filter(portal -> portal.hosts().contains(host))
                .findFirst()
                .map(portal -> sites.of(portal, host, now.all()));
    }

    private Snapshot now() {
        var current = snapshot;
        return current == null ? read() : current;
    }

    private Snapshot read() {
        var all = store.all();
        var byId = all.stream().collect(Collectors.toMap(Portal::id, Function.identity()));
        var read = new Snapshot(all, byId, new ConcurrentHashMap<>());
        snapshot = read;
        return read;
    }
}
