package ruhr.kumpel.knowledge;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.web.Asking;
import ruhr.kumpel.web.Fetched;
import ruhr.kumpel.web.Outside;

/// Finds links that lead nowhere. Each address outside is asked once a day, and only one that failed on two days counts
/// as dead: servers have bad days too.
@Component
class Links {

    private static final Logger LOG = LoggerFactory.getLogger(Links.class);
    private static final Duration A_DAY = Duration.ofHours(20);
    private static final int AT_ONCE = 4;
    private static final int BYTES = 256 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LinkStore store;
    private final CareStore cares;
    private final InsideLinks inside;
    private final Outside outside;
    private final Clock clock;

    Links(LinkStore store, CareStore cares, InsideLinks inside, Outside outside, Clock clock) {
        this.store = store;
        this.cares = cares;
        this.inside = inside;
        this.outside = outside;
        this.clock = clock;
    }

    /// Not in a transaction: other servers take their time.
    void check() {
        store.forgetAllBut(check(cares.portals()));
    }

    /// @return the addresses outside that those portals name
    Set<String> check(List<PortalId> portals) {
        var links = new HashMap<PortalId, List<PageLink>>();
        for (var portal : portals) links.put(portal, linksOf(portal));
        var addresses = new HashSet<String>();
        links.values()
                .forEach(some -> some.stream()
                        .filter(link -> !link.isInside())
                        .map(PageLink::target)
                        .forEach(addresses::add));
        ask(addresses);
        var silent = store.dead();
        links.forEach((portal, some) -> {
            var known = inside.known(portal);
            var dead = some.stream()
                    .filter(link -> link.isInside() ? !known.has(link.target()) : silent.contains(link.target()))
                    .toList();
            store.replace(portal, dead, clock.instant());
        });
        return addresses;
    }

    private List<PageLink> linksOf(PortalId portal) {
        var links = new ArrayList<PageLink>();
        for (var shown : store.shown(portal))
            for (var target : Markdown.links(shown.text()))
                links.add(new PageLink(portal, shown.page(), shown.town(), shown.language(), target));
        return links;
    }

    private void ask(Set<String> addresses) {
        var fresh = store.askedAfter(clock.instant().minus(A_DAY));
        var places = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var address : addresses) if (!fresh.contains(address)) threads.submit(() -> ask(address, places));
        }
    }

    /// One that fails by our fault must not keep the others from being asked.
    private void ask(String address, Semaphore places) {
        places.acquireUninterruptibly();
        try {
            var answer = outside.fetch(Asking.get(address, "*/*").within(BYTES, PATIENCE));
            store.asked(address, problem(answer), clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("A link could not be checked", e);
        } finally {
            places.release();
        }
    }

    /// Nothing for what answers. That a server does not talk to programs (401, 403, 405, 406, 429) says nothing about
    /// what readers get there.
    static String problem(Fetched answer) {
        return switch (answer) {
            case Fetched.Got _, Fetched.Unchanged _, Fetched.TooLarge _ -> "";
            case Fetched.Answered(int status, var _) ->
                status == 404 || status == 410 || status >= 500 ? Integer.toString(status) : "";
            case Fetched.Forbidden(var why) -> why.name();
            case Fetched.TooSlow _ -> "TOO_SLOW";
            case Fetched.Unreachable _ -> "UNREACHABLE";
        };
    }
}
