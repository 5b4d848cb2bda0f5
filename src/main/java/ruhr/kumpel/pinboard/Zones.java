package ruhr.kumpel.pinboard;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Visit;

/// By which clock something happens: the portal's, or that of a place from which people come.
@Component
class Zones {

    private static final List<String> OTHERS = List.of(
            "Europe/Berlin",
            "Europe/Kyiv",
            "Europe/Istanbul",
            "Europe/London",
            "Europe/Bucharest",
            "Africa/Cairo",
            "Africa/Casablanca",
            "Asia/Damascus",
            "Asia/Tehran",
            "Asia/Kolkata",
            "Asia/Manila",
            "Asia/Ho_Chi_Minh",
            "America/Sao_Paulo",
            "America/New_York",
            "UTC");

    private final Portals portals;

    Zones(Portals portals) {
        this.portals = portals;
    }

    ZoneId of(PortalId portal) {
        return portals.with(portal).setting().zone();
    }

    /// The portal's first, each with its city in the reader's language.
    List<Choice> choices(Visit visit, String chosen) {
        Map<String, Choice> all = new LinkedHashMap<>();
        add(all, visit.site().zone().getId(), visit);
        read(chosen).ifPresent(zone -> add(all, zone.getId(), visit));
        OTHERS.forEach(zone -> add(all, zone, visit));
        return List.copyOf(all.values());
    }

    private static void add(Map<String, Choice> all, String zone, Visit visit) {
        all.computeIfAbsent(zone, id -> Choice.of(id, Telling.to(visit).zone(ZoneId.of(id))));
    }

    static Optional<ZoneId> read(String typed) {
        if (!typed.matches("[A-Za-z_]+(/[A-Za-z_+-]+){0,2}")) return Optional.empty();
        try {
            return Optional.of(ZoneId.of(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
