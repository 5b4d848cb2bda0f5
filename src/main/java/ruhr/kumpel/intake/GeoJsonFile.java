package ruhr.kumpel.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A GeoJSON feature collection (RFC 7946): properties become columns, the geometry two more, `lat` and `lon`.
final class GeoJsonFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GeoJsonFile() {}

    static Reading read(byte[] bytes) {
        try {
            var file = JSON.readTree(CsvFile.decoded(bytes));
            var features = file.get("features");
            return features == null || !features.isArray() ? Reading.Refused.because("no-features") : table(features);
        } catch (JacksonException e) {
            return Reading.Refused.because("broken");
        }
    }

    private static Reading table(JsonNode features) {
        if (features.size() > Table.MOST_ROWS) return Reading.Refused.because("too-long", Table.MOST_ROWS);
        var names = new LinkedHashSet<String>();
        for (var feature : features) names.addAll(feature.path("properties").propertyNames());
        if (names.size() > Table.MOST_COLUMNS) return Reading.Refused.because("too-wide", Table.MOST_COLUMNS);
        var head = new ArrayList<>(names);
        head.addAll(List.of("lat", "lon"));
        var rows = new ArrayList<List<String>>();
        for (var feature : features) {
            var row = row(feature, names);
            if (row.stream().anyMatch(cell -> cell.length() > Table.LONGEST_CELL))
                return Reading.Refused.because("huge-cell", rows.size() + 1);
            rows.add(row);
        }
        return Heads.table(head, rows, 1);
    }

    private static List<String> row(JsonNode feature, Iterable<String> names) {
        var cells = new ArrayList<String>();
        for (var name : names) cells.add(text(feature.path("properties").path(name)));
        var middle = middle(feature.path("geometry").path("coordinates"));
        cells.addAll(
                middle.isEmpty()
                        ? List.of("", "")
                        : List.of(middle.get(1).toString(), middle.get(0).toString()));
        return Table.aligned(cells, cells.size());
    }

    private static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) return "";
        return value.isValueNode() ? value.asString() : value.toString();
    }

    /// Of a point itself; of a line or an area, the middle of the box around it.
    private static List<Double> middle(JsonNode coordinates) {
        var points = new ArrayList<double[]>();
        collect(coordinates, points);
        if (points.isEmpty()) return List.of();
        var lon = points.stream().mapToDouble(point -> point[0]).summaryStatistics();
        var lat = points.stream().mapToDouble(point -> point[1]).summaryStatistics();
        return List.of((lon.getMin() + lon.getMax()) / 2, (lat.getMin() + lat.getMax()) / 2);
    }

    private static void collect(JsonNode node, List<double[]> points) {
        if (node.size() >= 2 && node.get(0).isNumber() && node.get(1).isNumber())
            points.add(new double[] {node.get(0).asDouble(), node.get(1).asDouble()});
        else for (var child : node) collect(child, points);
    }
}
