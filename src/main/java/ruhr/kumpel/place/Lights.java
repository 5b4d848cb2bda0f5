package ruhr.kumpel.place;

import java.util.List;
import java.util.Map;

/// The region by night, one light per town, larger where more happens: `place/lights.jte`.
public record Lights(Sketch sketch, List<Light> lights) {

    private static final double SMALLEST = 1.6, LARGEST = 9;

    /// @param radius of the light itself; its glow is wider
    public record Light(Sketch.Dot at, double radius, double glow) {}

    static Lights of(Sketch sketch, List<Municipality> towns, Map<String, Integer> counts) {
        int most = Math.max(
                1, counts.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        return new Lights(
                sketch,
                towns.stream()
                        .map(town -> light(town, counts.getOrDefault(town.key(), 0), most))
                        .toList());
    }

    /// By area, not by radius: twice as many entries look twice as bright.
    private static Light light(Municipality town, int count, int most) {
        double radius = rounded(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) count / most));
        return new Light(Sketch.dot(town.position()), radius, count == 0 ? 0 : rounded(radius * 2.6));
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
