package ruhr.kumpel.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ruhr.kumpel.kernel.Position;
import tools.jackson.databind.JsonNode;

/// The towns' borders, from the same TopoJSON file that browsers get: towns that share a border share its arc.
class Outlines {

    /// A closed line as `{lon, lat}` corners.
    private record Ring(double[][] corners) {

        /// Counts how often a ray to the east crosses the line.
        boolean contains(Position point) {
            boolean odd = false;
            for (int i = 0, j = corners.length - 1; i < corners.length; j = i++) {
                double[] a = corners[i], b = corners[j];
                if (a[1] > point.lat() != b[1] > point.lat()
                        && point.lon() < (b[0] - a[0]) * (point.lat() - a[1]) / (b[1] - a[1]) + a[0]) odd = !odd;
            }
            return odd;
        }
    }

    private final Map<String, List<Ring>> rings = new LinkedHashMap<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    Outlines(JsonNode topology) {
        var arcs = arcs(topology);
        var owners = new HashMap<Integer, Set<String>>();
        for (var town : topology.at("/objects/towns/geometries")) {
            var key = town.get("id").asString();
            var lines = lines(town);
            rings.put(key, lines.stream().map(line -> ring(line, arcs)).toList());
            lines.forEach(line -> line.forEach(arc ->
                    owners.computeIfAbsent(forwards(arc), _ -> new HashSet<>()).add(key)));
        }
        owners.values().stream().filter(towns -> towns.size() == 2).forEach(this::join);
    }

    Optional<String> containing(Position point) {
        return rings.entrySet().stream()
                .filter(town -> town.getValue().stream()
                                        .filter(ring -> ring.contains(point))
                                        .count()
                                % 2
                        == 1)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Set<String> neighbours(String key) {
        return neighbours.getOrDefault(key, Set.of());
    }

    private void join(Set<String> towns) {
        for (var town : towns)
            neighbours
                    .computeIfAbsent(town, _ -> new HashSet<>())
                    .addAll(towns.stream().filter(other -> !other.equals(town)).collect(Collectors.toSet()));
    }

    /// Arcs are whole numbers, each corner as its difference from the one before (TopoJSON 1.0, quantised).
    private static List<double[][]> arcs(JsonNode topology) {
        var scale = topology.at("/transform/scale");
        var translate = topology.at("/transform/translate");
        var arcs = new ArrayList<double[][]>();
        for (var arc : topology.get("arcs")) {
            var corners = new double[arc.size()][];
            int x = 0, y = 0;
            for (int i = 0; i < corners.length; i++) {
                x += arc.get(i).get(0).asInt();
                y += arc.get(i).get(1).asInt();
                corners[i] = new double[] {
                    x * scale.get(0).asDouble() + translate.get(0).asDouble(),
                    y * scale.get(1).asDouble() + translate.get(1).asDouble()
                };
            }
            arcs.add(corners);
        }
        return arcs;
    }

    private static List<List<Integer>> lines(JsonNode town) {
        var lines = new ArrayList<List<Integer>>();
        boolean several = town.get("type").asString().equals("MultiPolygon");
        for (var part : several ? town.get("arcs") : List.of(town.get("arcs")))
            for (var line : part)
                lines.add(line.valueStream().map(JsonNode::asInt).toList());
        return lines;
    }

    private static Ring ring(List<Integer> line, List<double[][]> arcs) {
        var corners = new ArrayList<double[]>();
        for (int index : line) {
            var arc = List.of(arcs.get(forwards(index)));
            corners.addAll(index < 0 ? arc.reversed() : arc);
        }
        return new Ring(corners.toArray(double[][]::new));
    }

    /// An arc that runs backwards is written as its complement: ~3 for 3.
    private static int forwards(int index) {
        return index < 0 ? ~index : index;
    }
}
