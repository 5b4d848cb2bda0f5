package ruhr.kumpel.knowledge;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Visit;

/// Which town a reader has chosen. Her choice stands in the address, `?town=05913000`, and every link to a page keeps
/// it; a town's own host has chosen for her.
@Component
class TownChoices {

    static final String PARAM = "town";

    private static final Pattern NAMED = Pattern.compile("[?&]town=([0-9]{8})(?=&|$)");
    private static final Pattern PAGES = Pattern.compile("/info(?=[/?#]|$).*");

    private final TownStore towns;
    private final Portals portals;

    TownChoices(TownStore towns, Portals portals) {
        this.towns = towns;
        this.portals = portals;
    }

    /// One that is open; else she reads the region's pages.
    Optional<Town> of(Visit visit) {
        return named(visit)
                .flatMap(key -> towns.with(visit.portal(), key))
                .or(() -> host(visit))
                .filter(Town::open);
    }

    /// The town whose own host this is.
    Optional<Town> host(Visit visit) {
        var host = URI.create(visit.site().origin()).getHost();
        if (portals.with(visit.portal()).hosts().getFirst().equals(host)) return Optional.empty();
        return towns.at(host).filter(town -> town.portal().equals(visit.portal()));
    }

    /// Those among which she can choose.
    List<Town> offered(Visit visit) {
        return towns.of(visit.portal()).stream().filter(Town::open).toList();
    }

    private static Optional<String> named(Visit visit) {
        var match = NAMED.matcher(visit.query());
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /// The path below the language, with the town that stands in the address of this page if it leads to pages too.
    static String kept(String path, Visit visit) {
        var town = named(visit);
        if (town.isEmpty() || !PAGES.matcher(path).matches() || path.contains("town=")) return path;
        int hash = path.indexOf('#');
        var start = hash < 0 ? path : path.substring(0, hash);
        var end = hash < 0 ? "" : path.substring(hash);
        return start + (start.contains("?") ? "&" : "?") + PARAM + "=" + town.get() + end;
    }
}
