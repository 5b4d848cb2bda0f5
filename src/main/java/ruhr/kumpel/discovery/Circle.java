package ruhr.kumpel.discovery;

import ruhr.kumpel.kernel.Position;

/// A circle on the projected map. Flat: right to a few metres at the distances of a region.
final class Circle {

    private static final double EARTH_METRES = 40_075_016.7;

    private final int x;
    private final int y;
    private final double metresPerStep;
    private final double squareSteps;

    Circle(Position middle, double kilometres) {
        x = Mercator.x(middle.lon());
        y = Mercator.y(middle.lat());
        metresPerStep = EARTH_METRES * Math.cos(Math.toRadians(middle.lat())) / (1L << Mercator.BITS);
        double steps = kilometres * 1000 / metresPerStep;
        squareSteps = steps * steps;
    }

    boolean has(int otherX, int otherY) {
        double dx = otherX - x;
        double dy = otherY - y;
        return dx * dx + dy * dy <= squareSteps;
    }

    double metresTo(int otherX, int otherY) {
        double dx = otherX - x;
        double dy = otherY - y;
        return Math.sqrt(dx * dx + dy * dy) * metresPerStep;
    }
}
