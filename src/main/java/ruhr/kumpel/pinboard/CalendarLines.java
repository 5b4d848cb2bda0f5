package ruhr.kumpel.pinboard;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.ContentHandler;
import org.jspecify.annotations.Nullable;

/// Gathers the events of a calendar, property by property. What stands in components within them (alarms) is left out.
final class CalendarLines implements ContentHandler {

    private static final int MOST = 300;
    private static final int MOST_LINES = 200;
    private static final Pattern ZONE = Pattern.compile("([A-Z][A-Za-z]+/[A-Za-z_+-]+(?:/[A-Za-z_]+)?)$");

    private final List<Lines> events = new ArrayList<>();
    private int depth;
    private @Nullable Lines open;
    private String property = "";
    private String zone = "";

    /// One event: what it says, by the name of the property.
    static final class Lines {

        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final Map<String, String> zones = new LinkedHashMap<>();
        private int lines;

        boolean has(String name) {
            return values.containsKey(name);
        }

        String text(String name) {
            return values.getOrDefault(name, List.of("")).getFirst();
        }

        List<String> all(String name) {
            return values.getOrDefault(name, List.of());
        }

        /// UTC tells itself by its `Z`; a name that nobody knows is as good as none.
        Optional<ZoneId> zone(String name) {
            var said = zones.getOrDefault(name, "");
            if (said.isEmpty()) return Optional.empty();
            var known = TimeZone.getIDForWindowsID(said, "001");
            var end = ZONE.matcher(said);
            try {
                return Optional.of(ZoneId.of(known != null ? known : end.find() ? end.group(1) : said));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
    }

    List<Lines> all() {
        return events;
    }

    @Override
    public void startCalendar() {
        // its own properties concern nobody
    }

    @Override
    public void endCalendar() {
        // nothing to do
    }

    @Override
    public void startComponent(String name) {
        depth++;
        if (depth == 1 && name.equalsIgnoreCase("VEVENT") && events.size() < MOST) {
            open = new Lines();
            events.add(open);
        }
    }

    @Override
    public void endComponent(String name) {
        depth--;
        if (depth == 0) open = null;
    }

    @Override
    public void startProperty(String name) {
        property = name.toUpperCase(Locale.ROOT);
        zone = "";
    }

    @Override
    public void parameter(String name, String value) {
        if (name.equalsIgnoreCase("TZID")) zone = value;
    }

    @Override
    public void propertyValue(String value) {
        if (open == null || depth != 1 || open.lines++ >= MOST_LINES) return;
        open.values.computeIfAbsent(property, _ -> new ArrayList<>()).add(plain(value.strip()));
        if (!zone.isEmpty()) open.zones.put(property, zone);
    }

    @Override
    public void endProperty(String name) {
        property = "";
    }

    private static String plain(String value) {
        return value.replaceAll("\\\\[nN]", "\n").replaceAll("\\\\([,;\\\\])", "$1");
    }
}
