package ruhr.kumpel.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.PortalId;

/// Under which names a portal is reached. No change may lock out whoever makes it: she cannot take away the host
/// she is on, and only the host she is on can become the main one, for then it is proven to lead here.
@Component
class Hosts {

    static final int MOST = 20;

    private final Portals portals;
    private final SiteMaker sites;

    Hosts(Portals portals, SiteMaker sites) {
        this.portals = portals;
        this.sites = sites;
    }

    /// There already, it stays as it is.
    @Transactional
    Rehosting add(PortalId portal, HostName host) {
        if (sites.isBare(host.value())) return new Rehosting.Taken(host.value());
        var hosts = portals.with(portal).hosts();
        if (hosts.contains(host.value())) return new Rehosting.Done();
        if (hosts.size() >= MOST) return new Rehosting.TooMany(MOST);
        return change(portal, all -> {
            if (!all.contains(host.value())) all.add(host.value());
            return all;
        });
    }

    /// @param here by which the asker came; empty for the operator, who comes by the installation's own
    @Transactional
    Rehosting remove(PortalId portal, HostName host, Optional<String> here) {
        var hosts = portals.with(portal).hosts();
        if (!hosts.contains(host.value())) return new Rehosting.Done();
        if (hosts.size() == 1) return new Rehosting.TheLast();
        if (here.filter(host.value()::equals).isPresent()) return new Rehosting.YouAreHere();
        return change(portal, all -> {
            if (all.size() > 1) all.remove(host.value());
            return all;
        });
    }

    @Transactional
    Rehosting makeMain(PortalId portal, HostName host, Optional<String> here) {
        var hosts = portals.with(portal).hosts();
        if (!hosts.contains(host.value()) || hosts.getFirst().equals(host.value())) return new Rehosting.Done();
        if (here.filter(one -> !one.equals(host.value())).isPresent()) return new Rehosting.NotSeenYet();
        return change(portal, all -> {
            if (all.remove(host.value())) all.addFirst(host.value());
            return all;
        });
    }

    private Rehosting change(PortalId portal, UnaryOperator<List<String>> how) {
        return switch (portals.change(portal, one -> one.at(how.apply(new ArrayList<>(one.hosts()))))) {
            case Changing.Changed _ -> new Rehosting.Done();
            case Changing.HostTaken(var host) -> new Rehosting.Taken(host);
            case Changing.TooWeak _, Changing.Outdated _ ->
                throw new IllegalStateException("The colours were not touched");
        };
    }
}
