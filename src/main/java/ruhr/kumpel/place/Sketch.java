package ruhr.kumpel.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruhr.kumpel.kernel.Position;
import tools.jackson.databind.JsonNode;

/// The region drawn coarsely, 1000 by 583, as SVG paths: for pages that show a map without a script.
/// `src/place/derive.mjs` draws it and knows the same numbers.
public record Sketch(String land, String inner, List<String> rivers, Map<String, String> towns) {

    private static final double WEST = 6.2929, NORTH = 51.822, PER_LON = 572.5, PER_LAT = 925, LEFT = 12, TOP = 10;

    /// A place on the sheet.
    public record Dot(long x, long y) {}

    static Sketch of(JsonNode json) {
        var towns = new LinkedHashMap<String, String>();
        json.get("towns")
                .properties()
                .forEach(town -> towns.put(town.getKey(), town.getValue().asString()));
        return new Sketch(
                json.get("land").asString(),
                json.get("inner").asString(),
                json.get("rivers").valueStream().map(JsonNode::asString).toList(),
                towns);
    }

    public static Dot dot(Position position) {
        return new Dot(
                Math.round(LEFT + (position.lon() - WEST) * PER_LON),
                Math.round(TOP + (NORTH - position.lat()) * PER_LAT));
    }
}
