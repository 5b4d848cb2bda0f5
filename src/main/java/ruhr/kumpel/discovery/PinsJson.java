package ruhr.kumpel.discovery;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.web.Visit;

/// Clusters and pins as JSON, written by hand: thousands of times a second, and of numbers mostly.
final class PinsJson {

    private PinsJson() {}

    static byte[] of(Clusters clusters, Portal portal, Visit visit) {
        var json = new StringBuilder(
                256 + clusters.groups().size() * 40 + clusters.pins().size() * 140);
        json.append("{\"total\":")
                .append(clusters.total())
                .append(",\"placeless\":")
                .append(clusters.placeless())
                .append(",\"groups\":[");
        String comma = "";
        for (var group : clusters.groups()) {
            json.append(comma).append('[');
            degrees(json, group.middle().lat());
            json.append(',');
            degrees(json, group.middle().lon());
            json.append(',').append(group.count()).append(']');
            comma = ",";
        }
        json.append("],\"pins\":[");
        comma = "";
        var words = new Labels(portal, visit);
        for (var pin : clusters.pins()) {
            json.append(comma).append("{\"id\":\"").append(pin.id()).append("\",\"at\":[");
            degrees(json, pin.point().lat());
            json.append(',');
            degrees(json, pin.point().lon());
            json.append("],\"kind\":\"").append(pin.kind().word());
            json.append("\",\"icon\":\"").append(words.icon(pin)).append("\",\"label\":\"");
            text(json, words.label(pin));
            json.append(pin.urgent() ? "\",\"now\":true}" : "\"}");
            comma = ",";
        }
        return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Looked up once per answer.
    private static final class Labels {

        private final Portal portal;
        private final Visit visit;
        private final Map<String, String> icons = new HashMap<>();
        private final Map<String, String> labels = new HashMap<>();

        Labels(Portal portal, Visit visit) {
            this.portal = portal;
            this.visit = visit;
        }

        String icon(Clusters.Pin pin) {
            if (pin.category().isEmpty()) return pin.kind().icon();
            return icons.computeIfAbsent(
                    pin.category(),
                    key -> portal.category(key)
                            .map(category -> category.icon())
                            .orElse(pin.kind().icon()));
        }

        String label(Clusters.Pin pin) {
            return labels.computeIfAbsent(pin.kind() + pin.category(), _ -> {
                var kind = visit.say("discovery.kind." + pin.kind().word());
                return portal.category(pin.category())
                        .map(category -> visit.say(
                                "discovery.map.pin",
                                kind,
                                visit.say(category.name()).value()))
                        .orElse(kind);
            });
        }
    }

    /// Five digits: about a metre.
    private static void degrees(StringBuilder json, double degrees) {
        long rounded = Math.round(degrees * 100_000);
        if (rounded < 0) json.append('-');
        long size = Math.abs(rounded);
        json.append(size / 100_000).append('.');
        var digits = Long.toString(size % 100_000);
        json.append("00000", 0, 5 - digits.length()).append(digits);
    }

    private static void text(StringBuilder json, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') json.append('\\').append(c);
            else json.append(c < ' ' ? ' ' : c);
        }
    }
}
